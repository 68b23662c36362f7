import { useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useParams } from '@mc/module-kit/react'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { VerifiedView } from './verified-view.tsx'
import { verifyMessages } from './verify.messages.ts'

/** Where the QR of a document leads: is it true, who signed it, does it say what this one says? */
export function VerifyCodePage() {
  const t = useMessages(verifyMessages)
  const code = useParams()['code'] ?? ''
  const found = useQuery({ queryKey: ['procedures', 'verify.checkCode', code], queryFn: ({ signal }) => api.verify.checkCode.mutate({ code }, { signal }), staleTime: Number.POSITIVE_INFINITY })
  return (
    <Page title={t('codeTitle')} back={{ href: '/procedures/verify', label: t('toForm') }} actions={<LinkButton href="/procedures/verify">{t('again')}</LinkButton>}>
      <Result query={found} messages={proceduresRefusals}>
        {(verified) => <VerifiedView found={verified} />}
      </Result>
    </Page>
  )
}
