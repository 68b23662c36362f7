import { TableView } from '@mc/ui/table-view'
import { Tag } from '@mc/ui/tag'
import type { ReactNode } from 'react'
import { useOrderWords, type Order } from './order-words.ts'

/** Orders in a table, each with the way to it. */
export function OrderTable({ orders, caption, empty, fileName }: { orders: readonly Order[]; caption: string; empty?: ReactNode; fileName?: string }) {
  const { t, dong, dateTime, toneOf, faultOf, accountOf, billOf } = useOrderWords()
  const aboutOf = (row: Order) => (row.to ? accountOf({ bank: row.to.bank, number: row.to.account, name: row.to.name }) : row.bill ? billOf(row.bill) : '')
  const stateOf = (row: Order) => (row.state === 'failed' && row.fault !== null ? `${t('failed')}: ${faultOf(row.fault)}` : t(row.state))
  return (
    <TableView
      caption={caption}
      rows={orders}
      rowKey={(row) => row.orderId}
      {...(fileName !== undefined && { fileName })}
      {...(empty !== undefined && { empty })}
      columns={[
        { key: 'number', title: t('number'), isRowHeader: true, render: (row) => <a href={`/payments/desk/orders/${row.orderId}`}>{row.number}</a>, value: (row) => row.number },
        { key: 'kind', title: t('kind'), render: (row) => t(row.kind), value: (row) => t(row.kind) },
        { key: 'state', title: t('state'), render: (row) => <Tag tone={toneOf(row.state)}>{stateOf(row)}</Tag>, value: stateOf },
        { key: 'to', title: t('to'), render: aboutOf, value: aboutOf },
        { key: 'asked', title: t('askedBy'), render: (row) => `${row.askedBy}, ${dateTime(row.askedAt)}`, value: (row) => row.askedAt },
        { key: 'amount', title: t('amount'), align: 'end', render: (row) => dong(row.amountDong), value: (row) => BigInt(row.amountDong) },
      ]}
    />
  )
}
