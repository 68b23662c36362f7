import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { TableView } from '@mc/ui/table-view'
import { Tag } from '@mc/ui/tag'
import { api } from '../client.ts'
import { reconcileMessages } from './reconcile.messages.ts'
import { TakeStatement } from './take-statement.tsx'

type Day = Awaited<ReturnType<typeof api.reconcile.listDays.query>>['days'][number]

/** Which days agree with the bank, which wait, and which are closed. */
export function DaysList() {
  const t = useMessages(reconcileMessages)
  const { dong, date, number } = useFormat()
  const days = useQuery({ queryKey: ['payments', 'reconcile.listDays'], queryFn: ({ signal }) => api.reconcile.listDays.query(undefined, { signal }) })
  const stateOf = (row: Day) => (row.isClosed ? t('closedTag') : row.open > 0 ? t('openTag', { n: row.open }) : t('readyTag'))
  return (
    <Result query={days}>
      {(data) => (
        <Stack gap={5}>
          <TakeStatement canFetch={data.canFetch} onTaken={() => void days.refetch()} />
          <TableView
            caption={t('daysCaption')}
            rows={data.days}
            rowKey={(row) => row.day}
            empty={<Empty icon="receipt" title={t('noDays')} hint={t('noDaysHint')} />}
            columns={[
              { key: 'day', title: t('day'), isRowHeader: true, render: (row) => <a href={`/payments/desk/days/${row.day}`}>{date(row.day)}</a>, value: (row) => row.day },
              { key: 'state', title: t('state'), render: (row) => <Tag tone={row.isClosed ? 'neutral' : row.open > 0 ? 'warning' : 'good'}>{stateOf(row)}</Tag>, value: stateOf },
              { key: 'lines', title: t('lines'), align: 'end', render: (row) => number(row.lines) },
              { key: 'credits', title: t('credits'), align: 'end', render: (row) => dong(row.creditsDong) },
              { key: 'debits', title: t('debits'), align: 'end', render: (row) => dong(row.debitsDong) },
            ]}
          />
        </Stack>
      )}
    </Result>
  )
}
