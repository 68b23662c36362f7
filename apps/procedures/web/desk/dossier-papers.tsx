import { useFormat, useMessages } from '@mc/i18n/react'
import { Button } from '@mc/ui/button'
import { Card } from '@mc/ui/card'
import { Dialog } from '@mc/ui/dialog'
import { Grid } from '@mc/ui/grid'
import { Section } from '@mc/ui/section'
import { Empty } from '@mc/ui/states'
import { useState } from 'react'
import type { DeskDossier } from '../../model/desk/desk-dossier.ts'
import type { DossierPaper } from '../../model/dossiers/paper.ts'
import { useItemName } from '../mine/use-fault-words.ts'
import { deskDossierMessages } from './desk-dossier.messages.ts'
import { FileShown } from './file-shown.tsx'
import { readWholePaper } from './read-whole-file.ts'

const KILOBYTE = 1024
const MEGABYTE = KILOBYTE * KILOBYTE

/** The papers, each to be looked at without leaving the dossier. */
export function DossierPapers({ dossier }: { dossier: DeskDossier }) {
  const t = useMessages(deskDossierMessages)
  const { dateTime, number } = useFormat()
  const nameOf = useItemName(dossier)
  const [shown, setShown] = useState<DossierPaper | null>(null)
  const sizeOf = (bytes: number) => (bytes >= MEGABYTE ? t('megabytes', { n: number(Math.round((bytes / MEGABYTE) * 10) / 10) }) : t('kilobytes', { n: number(Math.max(1, Math.round(bytes / KILOBYTE))) }))
  return (
    <Section title={t('papers')}>
      {dossier.papers.length === 0 && <Empty icon="receipt" title={t('papersNone')} />}
      <Grid min="20rem">
        {dossier.papers.map((paper) => (
          <Card
            key={paper.id}
            title={nameOf(paper.paper)}
            footer={
              <Button size="small" label={t('previewOf', { file: paper.fileName })} onPress={() => setShown(paper)}>
                {t('preview')}
              </Button>
            }
          >
            <p>{t('paperFacts', { file: paper.fileName, size: sizeOf(paper.bytes), origin: t(paper.origin), when: dateTime(paper.addedAt) })}</p>
          </Card>
        ))}
      </Grid>
      <Dialog isOpen={shown !== null} onClose={() => setShown(null)} title={shown ? nameOf(shown.paper) : ''}>
        {shown && <FileShown key={shown.id} id={shown.id} name={shown.fileName} read={(signal) => readWholePaper({ dossierId: dossier.id, paperId: shown.id }, signal)} />}
      </Dialog>
    </Section>
  )
}
