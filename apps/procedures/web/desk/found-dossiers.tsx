import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { Button } from '@mc/ui/button'
import { DataTable } from '@mc/ui/data-table'
import { Section } from '@mc/ui/section'
import { Empty } from '@mc/ui/states'
import { api } from '../client.ts'
import { PhaseTag } from '../mine/phase-tag.tsx'
import { useDeadlineWords } from './deadline-words.ts'
import { queueMessages } from './queue.messages.ts'

/** Dossiers by code, number or name: those at work and those that are over. */
export function FoundDossiers({ query, onClose }: { query: string; onClose: () => void }) {
  const t = useMessages(queueMessages)
  const locale = useLocale()
  const { dayOf } = useFormat()
  const words = useDeadlineWords()
  const found = useQuery({ queryKey: ['procedures', 'desk.find', query], queryFn: ({ signal }) => api.desk.find.query({ query }, { signal }) })
  return (
    <Section
      title={t('found')}
      actions={
        <Button size="small" onPress={onClose}>
          {t('closeSearch')}
        </Button>
      }
    >
      <Result query={found}>
        {(rows) => (
          <DataTable
            caption={t('found')}
            rows={rows}
            rowKey={({ dossierId }) => dossierId}
            empty={<Empty icon="search" title={t('foundNone')} hint={t('foundNoneHint')} />}
            columns={[
              { key: 'code', title: t('code'), isRowHeader: true, render: ({ code, dossierId }) => <a href={`/procedures/desk/dossiers/${dossierId}`}>{code}</a> },
              { key: 'procedure', title: t('procedure'), render: ({ procedure }) => procedure.name[locale] },
              { key: 'applicant', title: t('applicant'), render: ({ applicantName }) => applicantName },
              { key: 'state', title: t('state'), render: ({ phase }) => <PhaseTag phase={phase} hold={null} /> },
              { key: 'sent', title: t('sent'), render: ({ sentAt }) => dayOf(sentAt) },
              { key: 'due', title: t('due'), render: ({ due }) => (due ? words.session(due) : t('waiting')) },
            ]}
          />
        )}
      </Result>
    </Section>
  )
}
