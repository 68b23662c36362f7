import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useClock } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { DataTable } from '@mc/ui/data-table'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { TableView } from '@mc/ui/table-view'
import { useState } from 'react'
import { SETTLED_PAGE } from '../../model/desk/settled-filter.ts'
import { billsMessages } from '../bills/bills.messages.ts'
import { api } from '../client.ts'
import { useAccountWords } from './account-words.ts'
import { deskMessages } from './desk.messages.ts'
import { ordersMessages } from './orders.messages.ts'
import { SettledFilterForm, type Filter } from './settled-filter-form.tsx'

type Settled = Awaited<ReturnType<typeof api.desk.listSettled.query>>

/** Payments in a file at most: so many requests for it, and no spreadsheet is the worse for them. */
const FILE_ROWS_MAX = 2_000

/** Settled payments of some days, their total, and the same total from the books. */
export function SettledList() {
  const { today } = useClock()
  const [filter, setFilter] = useState<Filter>({ from: `${today.slice(0, 7)}-01`, to: today, providerId: '' })
  const [offset, setOffset] = useState(0)
  const { providerId, ...days } = filter
  const input = { ...days, offset, ...(providerId !== '' && { providerId }) }
  const settled = useQuery({
    queryKey: ['payments', 'desk.listSettled', input],
    queryFn: ({ signal }) => api.desk.listSettled.query(input, { signal }),
    placeholderData: (before) => before,
  })
  const allRows = async () => {
    const pages: Settled['rows'][] = []
    for (let page = 0; page * SETTLED_PAGE < Math.min(settled.data?.count ?? 0, FILE_ROWS_MAX); page++)
      pages.push((await api.desk.listSettled.query({ ...input, offset: page * SETTLED_PAGE })).rows)
    return pages.flat()
  }
  return (
    <Stack gap={5}>
      <SettledFilterForm
        filter={filter}
        providers={settled.data?.providers ?? []}
        onChange={(changed) => {
          setFilter(changed)
          setOffset(0)
        }}
      />
      <Result query={settled}>{(data) => <SettledParts settled={data} offset={offset} onPage={setOffset} isBusy={settled.isPlaceholderData} allRows={allRows} />}</Result>
    </Stack>
  )
}

interface SettledPartsProps {
  settled: Settled
  offset: number
  onPage: (offset: number) => void
  isBusy: boolean
  allRows: () => Promise<Settled['rows']>
}

function SettledParts({ settled, offset, onPage, isBusy, allRows }: SettledPartsProps) {
  const t = useMessages(deskMessages)
  const tBills = useMessages(billsMessages)
  const tOrders = useMessages(ordersMessages)
  const locale = useLocale()
  const { dong, dateTime, number } = useFormat()
  const words = useAccountWords(settled.providers)
  const { count } = settled
  return (
    <Stack gap={5}>
      {settled.isTied ? (
        <Banner tone="good" title={t('summary', { n: count, sum: dong(settled.totalDong) })}>
          {t('tied', { sum: dong(settled.ledgerDong) })}
        </Banner>
      ) : (
        <Banner tone="bad" title={t('untied')}>
          {t('untiedHint', { list: dong(settled.totalDong), ledger: dong(settled.ledgerDong) })}
        </Banner>
      )}
      {count > FILE_ROWS_MAX && <p>{t('fileTooLong', { max: number(FILE_ROWS_MAX) })}</p>}
      <TableView
        caption={t('listCaption')}
        rows={settled.rows}
        rowKey={(row) => row.receiptId}
        pageSize={SETTLED_PAGE}
        hasSearch={false}
        fileName={t('fileName')}
        server={{
          view: { search: '', sort: null, page: offset / SETTLED_PAGE + 1 },
          onView: ({ page }) => onPage((page - 1) * SETTLED_PAGE),
          rowCount: count,
          isBusy,
          ...(count <= FILE_ROWS_MAX && { allRows }),
        }}
        empty={<Empty icon="receipt" title={t('none')} hint={t('noneHint')} />}
        columns={[
          { key: 'number', title: t('number'), isRowHeader: true, render: (row) => row.number, value: (row) => row.number },
          { key: 'settledAt', title: t('settledAt'), render: (row) => dateTime(row.settledAt), value: (row) => dateTime(row.settledAt) },
          { key: 'payer', title: t('payer'), render: (row) => row.payer, value: (row) => row.payer },
          { key: 'bill', title: t('bill'), render: (row) => `${tBills(row.kind)}, ${row.billCode}`, value: (row) => `${tBills(row.kind)}, ${row.billCode}` },
          { key: 'provider', title: t('provider'), render: (row) => row.provider[locale], value: (row) => row.provider[locale] },
          { key: 'transaction', title: t('transaction'), render: (row) => row.transactionId, value: (row) => row.transactionId },
          { key: 'amount', title: t('amount'), align: 'end', render: (row) => dong(row.amountDong), value: (row) => BigInt(row.amountDong) },
          {
            key: 'refund',
            title: tOrders('refundLink'),
            render: (row) => (
              <a href={`/payments/desk/refund/${row.receiptId}`} aria-label={tOrders('refundNamed', { number: row.number })}>
                {tOrders('refundLink')}
              </a>
            ),
          },
        ]}
      />
      <Section title={t('accounts')}>
        <DataTable
          keepsTable
          caption={t('accountsCaption')}
          rows={settled.accounts}
          rowKey={(row) => row.code}
          columns={[
            { key: 'name', title: t('account'), isRowHeader: true, render: words },
            { key: 'balance', title: t('balance'), align: 'end', render: (row) => dong(row.balanceDong) },
          ]}
        />
      </Section>
    </Stack>
  )
}
