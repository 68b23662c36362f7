import { useFormat, useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { Dialog } from '@mc/ui/dialog'
import { Section } from '@mc/ui/section'
import { SummaryList } from '@mc/ui/summary-list'
import { useState } from 'react'
import type { DeskDossier } from '../../model/desk/desk-dossier.ts'
import type { DossierDocument } from '../../model/mine/dossier.ts'
import { documentMessages } from '../mine/mine.messages.ts'
import { deskDossierMessages } from './desk-dossier.messages.ts'
import { FileShown } from './file-shown.tsx'
import { readWholeDocument } from './read-whole-file.ts'

/** The forms that the dossier got on its way, and its result: to look at and to print. */
export function DossierDocuments({ dossier: { id: dossierId, code, documents } }: { dossier: DeskDossier }) {
  const t = useMessages(deskDossierMessages)
  const names = useMessages(documentMessages)
  const { dateTime } = useFormat()
  const [shown, setShown] = useState<DossierDocument | null>(null)
  if (documents.length === 0) return null
  return (
    <Section title={t('documents')}>
      <SummaryList
        items={documents.map((one) => ({
          term: names(one.form),
          detail: one.isSigned ? `${dateTime(one.at)}, ${t('signed')}` : dateTime(one.at),
          ...(one.hasFile && {
            action: (
              <Button size="small" kind="quiet" label={t('previewOf', { file: names(one.form) })} onPress={() => setShown(one)}>
                {t('preview')}
              </Button>
            ),
          }),
        }))}
      />
      <Dialog isOpen={shown !== null} onClose={() => setShown(null)} title={shown ? names(shown.form) : ''}>
        {shown && <FileShown key={shown.id} id={shown.id} name={`${names(shown.form)} ${code}.pdf`} read={(signal) => readWholeDocument({ dossierId, documentId: shown.id }, signal)} />}
      </Dialog>
    </Section>
  )
}
