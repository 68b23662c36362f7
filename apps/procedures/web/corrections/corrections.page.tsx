import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { RequireLevel } from '@mc/module-kit/react'
import { DataTable } from '@mc/ui/data-table'
import { Page } from '@mc/ui/page'
import { Empty } from '@mc/ui/states'
import { mineMessages } from '../mine/mine.messages.ts'
import { api } from '../client.ts'
import { correctionsMessages } from './corrections.messages.ts'

/** Answers: what became of what I said is wrong? */
export function CorrectionsPage() {
  const t = useMessages(correctionsMessages)
  const mine = useMessages(mineMessages)
  const locale = useLocale()
  const { date } = useFormat()
  const list = useQuery({ queryKey: ['procedures', 'corrections.list'], queryFn: ({ signal }) => api.corrections.list.query(undefined, { signal }) })
  return (
    <Page title={t('listTitle')} lead={t('listLead')} back={{ href: '/procedures/mine', label: mine('backToMine') }}>
      <RequireLevel level={1}>
        <Result query={list}>
          {(all) =>
            all.length === 0 ? (
              <Empty icon="check-circle" title={t('listNone')} />
            ) : (
              <DataTable
                caption={t('listTitle')}
                rows={all}
                rowKey={({ id }) => id}
                columns={[
                  { key: 'what', title: t('what'), isRowHeader: true, render: ({ label }) => label[locale] },
                  { key: 'right', title: t('right'), render: ({ valueRight }) => valueRight },
                  { key: 'owner', title: t('owner'), render: ({ owner }) => owner[locale] },
                  { key: 'due', title: t('due'), render: ({ dueOn }) => date(dueOn) },
                  { key: 'answer', title: t('answer'), render: ({ answer }) => answer ?? t('waits') },
                ]}
              />
            )
          }
        </Result>
      </RequireLevel>
    </Page>
  )
}
