import { useFormat, useMessages } from '@mc/i18n/react'
import { useMutation, useRefusalMessage } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { LinkButton } from '@mc/ui/link-button'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { SummaryList } from '@mc/ui/summary-list'
import type { DossierDocument } from '../../model/mine/dossier.ts'
import { api } from '../client.ts'
import { proceduresRefusals } from '../refusals.messages.ts'
import { savePdf } from '../verify/save-pdf.ts'
import { documentsMessages } from './documents.messages.ts'
import { wholeDocument } from './whole-document.ts'

export interface DocumentListProps {
  dossierId: string
  documents: readonly DossierDocument[]
  /** Whose eyes: the applicant's, or an officer's, whose look is recorded. @default 'applicant' */
  reader?: 'applicant' | 'officer'
}

/** The documents of a dossier, newest first, each to be downloaded: the signed result, the forms. Nothing when there is none. */
export function DocumentList({ dossierId, documents, reader = 'applicant' }: DocumentListProps) {
  const t = useMessages(documentsMessages)
  const { dayOf } = useFormat()
  const shown = documents.filter((one) => one.hasFile).toReversed()
  if (shown.length === 0) return null
  return (
    <Section title={t('title')}>
      <Stack gap={3}>
        <SummaryList
          items={shown.map((one) => ({
            term: t(one.isSigned ? 'signed' : one.form),
            detail: t('on', { day: dayOf(one.at) }),
            action: <Download dossierId={dossierId} document={one} reader={reader} />,
          }))}
        />
        {shown.some((one) => one.isSigned) && (
          <div>
            <LinkButton kind="quiet" href="/procedures/verify">
              {t('checkPage')}
            </LinkButton>
          </div>
        )}
      </Stack>
    </Section>
  )
}

function Download({ dossierId, document, reader }: { dossierId: string; document: DossierDocument; reader: 'applicant' | 'officer' }) {
  const t = useMessages(documentsMessages)
  const say = useRefusalMessage(proceduresRefusals)
  const read = reader === 'officer' ? api.documents.readAtDesk : api.documents.readMine
  const download = useMutation({
    mutationFn: () => wholeDocument((part) => read.query({ dossierId, documentId: document.id, part })),
    onSuccess: ({ fileName, base64 }) => savePdf(fileName, base64),
  })
  return (
    <>
      <Button size="small" busy={download.isPending} onPress={() => download.mutate()}>
        {t('download', { name: t(document.isSigned ? 'signed' : document.form) })}
      </Button>
      {download.error && <Banner tone="bad" isLive title={say(download.error)} />}
    </>
  )
}
