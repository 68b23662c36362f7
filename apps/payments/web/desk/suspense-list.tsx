import { useFormat, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { Banner } from '@mc/ui/banner'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { TableView } from '@mc/ui/table-view'
import { api } from '../client.ts'
import { deskMessages } from './desk.messages.ts'

/** Money that arrived and matched no bill, each with why and which bill it may be for. */
export function SuspenseList() {
  const t = useMessages(deskMessages)
  const { dong, dateTime } = useFormat()
  const suspense = useQuery({ queryKey: ['payments', 'desk.listSuspense'], queryFn: ({ signal }) => api.desk.listSuspense.query(undefined, { signal }) })
  return (
    <Result query={suspense}>
      {({ credits, count, totalDong }) => (
        <Stack gap={5}>
          {count > 0 && <Banner tone="warning" title={t('suspenseSummary', { n: count, sum: dong(totalDong) })} />}
          <TableView
            caption={t('suspenseCaption')}
            rows={credits}
            rowKey={(row) => row.transactionId}
            fileName={t('suspenseFileName')}
            empty={<Empty icon="check-circle" title={t('noSuspense')} hint={t('noSuspenseHint')} />}
            columns={[
              { key: 'transaction', title: t('transaction'), isRowHeader: true, render: (row) => <a href={`/payments/desk/credits/${encodeURIComponent(row.transactionId)}`}>{row.transactionId}</a>, value: (row) => row.transactionId },
              { key: 'at', title: t('settledAt'), render: (row) => dateTime(row.creditedAt), value: (row) => row.creditedAt },
              { key: 'reason', title: t('reason'), render: (row) => t(row.reason), value: (row) => t(row.reason) },
              { key: 'purpose', title: t('purpose'), render: (row) => row.purpose || '–', value: (row) => row.purpose || null },
              { key: 'account', title: t('toAccount'), render: (row) => `${row.bank} ${row.accountNumber}`, value: (row) => `${row.bank} ${row.accountNumber}` },
              { key: 'expected', title: t('expected'), render: (row) => (row.expected ? t('expectedOf', { code: row.expected.billCode, sum: dong(row.expected.amountDong) }) : '–') },
              { key: 'amount', title: t('amount'), align: 'end', render: (row) => (row.leftDong === row.amountDong ? dong(row.amountDong) : t('leftOf', { left: dong(row.leftDong), sum: dong(row.amountDong) })), value: (row) => BigInt(row.leftDong) },
            ]}
          />
        </Stack>
      )}
    </Result>
  )
}
