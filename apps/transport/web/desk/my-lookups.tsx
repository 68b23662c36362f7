import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { DataTable } from '@mc/ui/data-table'
import { Section } from '@mc/ui/section'
import { Empty } from '@mc/ui/states'
import { Tag } from '@mc/ui/tag'
import { api } from '../client.ts'
import { deskMessages } from './desk.messages.ts'

/** The officer's own latest look-ups, as they stand in the record. */
export function MyLookups() {
  const t = useMessages(deskMessages)
  const format = useFormat()
  const mine = useQuery({ queryKey: ['transport', 'desk.listMyLookups'], queryFn: ({ signal }) => api.desk.listMyLookups.query(undefined, { signal }) })
  return (
    <Section title={t('mineTitle')}>
      <Result query={mine} messages={deskMessages}>
        {(list) => (
          <DataTable
            caption={t('mineTitle')}
            rows={list}
            rowKey={(row) => row.id}
            empty={<Empty icon="search" title={t('mineEmpty')} />}
            columns={[
              { key: 'when', title: t('colWhen'), isRowHeader: true, render: (row) => format.dateTime(row.at) },
              { key: 'by', title: t('colBy'), render: (row) => t(`by.${row.searchedBy}`) },
              { key: 'value', title: t('colValue'), render: (row) => row.searchedValue },
              { key: 'found', title: t('colFound'), render: (row) => <Tag tone={row.isFound ? 'good' : 'neutral'}>{t(row.isFound ? 'found' : 'missing')}</Tag> },
            ]}
          />
        )}
      </Result>
    </Section>
  )
}
