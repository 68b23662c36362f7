import { useFormat, useMessages } from '@mc/i18n/react'
import { useMutation, useRefusalMessage } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { SummaryList } from '@mc/ui/summary-list'
import type { IssuedDocument, VerifiedDocument } from '../../model/verify/verified-document.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { savePdf } from './save-pdf.ts'
import { SignatureCard } from './signature-card.tsx'
import { VerdictBanner } from './verdict-banner.tsx'
import { verifyMessages } from './verify.messages.ts'

/** What was found: the answer, the document it is about, who signed. */
export function VerifiedView({ found }: { found: VerifiedDocument }) {
  const t = useMessages(verifyMessages)
  return (
    <Stack gap={6}>
      <VerdictBanner verdict={found.verdict} issued={found.issued} />
      {found.issued && <IssuedFacts issued={found.issued} />}
      {found.signatures.length > 0 && (
        <Section title={t('signatures')}>
          <Stack gap={4}>
            {found.signatures.map((signature, at) => (
              <SignatureCard key={at} signature={signature} />
            ))}
          </Stack>
        </Section>
      )}
    </Stack>
  )
}

function IssuedFacts({ issued }: { issued: IssuedDocument }) {
  const t = useMessages(verifyMessages)
  const { date } = useFormat()
  const say = useRefusalMessage(proceduresRefusals)
  const original = useMutation({
    mutationFn: () => api.verify.readOriginal.mutate({ code: issued.code }),
    onSuccess: ({ fileName, base64 }) => savePdf(fileName, base64),
  })
  return (
    <Section title={t('document')}>
      <Stack gap={4}>
        <SummaryList
          items={[
            { term: t('name'), detail: issued.title },
            ...(issued.number ? [{ term: t('number'), detail: issued.number }] : []),
            ...(issued.holderName ? [{ term: t('holder'), detail: issued.holderName }] : []),
            { term: t('issuedOn'), detail: date(issued.issuedOn) },
            { term: t('code'), detail: issued.code },
          ]}
        />
        {original.error && <Banner tone="bad" isLive title={say(original.error)} />}
        <div>
          <Button busy={original.isPending} onPress={() => original.mutate()}>
            {t('original')}
          </Button>
        </div>
      </Stack>
    </Section>
  )
}
