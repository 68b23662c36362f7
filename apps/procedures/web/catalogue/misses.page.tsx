import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { DataTable } from '@mc/ui/data-table'
import { Page } from '@mc/ui/page'
import { Empty } from '@mc/ui/states'
import { api } from '../client.ts'
import { catalogueMessages } from './catalogue.messages.ts'

/** Answers an editor: what do people look for and not find? (X12) */
export function MissesPage() {
  const t = useMessages(catalogueMessages)
  const { date, number } = useFormat()
  const list = useQuery({ queryKey: ['procedures', 'catalogue.listMisses'], queryFn: ({ signal }) => api.catalogue.listMisses.query(undefined, { signal }) })
  return (
    <Page title={t('misses')} lead={t('missesLead')} back={{ href: '/procedures', label: t('back') }}>
      <Result query={list}>
        {(misses) =>
          misses.length === 0 ? (
            <Empty icon="search" title={t('missesNone')} />
          ) : (
            <DataTable
              caption={t('misses')}
              rows={misses}
              rowKey={({ query }) => query}
              columns={[
                { key: 'query', title: t('query'), isRowHeader: true, render: ({ query }) => query },
                { key: 'times', title: t('times'), render: ({ times }) => number(times) },
                { key: 'last', title: t('lastOn'), render: ({ lastOn }) => date(lastOn) },
              ]}
            />
          )
        }
      </Result>
    </Page>
  )
}
