import type { Procedure } from '@mc/dossier'
import { useLocale, useMessages } from '@mc/i18n/react'
import { DataTable } from '@mc/ui/data-table'
import { Section } from '@mc/ui/section'
import { catalogueMessages } from './catalogue.messages.ts'

type Paper = Procedure['papers'][number]

/** The papers of the dossier, and which of them the portal fetches itself. */
export function ProcedurePapers({ papers }: { papers: readonly Paper[] }) {
  const t = useMessages(catalogueMessages)
  const locale = useLocale()
  if (papers.length === 0) return <Section title={t('needed')}>{<p>{t('noPapers')}</p>}</Section>
  const number = ({ originals, copies }: Paper) => [originals > 0 && t('originals', { n: originals }), copies > 0 && t('copies', { n: copies })].filter(Boolean).join(', ') || t('photo')
  const note = ({ when, isRequired, register }: Paper) => [when && t('sometimes'), !isRequired && t('optional'), register && t('fromRegister')].filter(Boolean).join('. ')
  return (
    <Section title={t('needed')} lead={t('formToo')}>
      <DataTable
        caption={t('needed')}
        rows={papers}
        rowKey={(paper) => paper.id}
        columns={[
          { key: 'paper', title: t('paper'), isRowHeader: true, render: (paper) => paper.name[locale] },
          { key: 'number', title: t('howMany'), render: number },
          { key: 'note', title: t('note'), render: note },
        ]}
      />
    </Section>
  )
}
