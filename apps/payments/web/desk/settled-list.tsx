import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useClock } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { DataTable } from '@mc/ui/data-table'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { useState } from 'react'
import { SETTLED_PAGE } from '../../model/desk/settled-filter.ts'
import { billsMessages } from '../bills/bills.messages.ts'
import { api } from '../client.ts'
import { useAccountWords } from './account-words.ts'
import { deskMessages } from './desk.messages.ts'
import { SettledFilterForm, type Filter } from './settled-filter-form.tsx'

type Settled = Awaited<ReturnType<typeof api.desk.listSettled.query>>

/** Settled payments of some days, their total, and the same total from the books. */
export function SettledList() {
  const { today } = useClock()
  const [filter, setFilter] = useState<Filter>({ from: `${today.slice(0, 7)}-01`, to: today, providerId: '' })
  const [offset, setOffset] = useState(0)
  const { providerId, ...days } = filter
  const input = { ...days, offset, ...(providerId !== '' && { providerId }) }
  const settled = useQuery({ queryKey: ['payments', 'desk.listSettled', input], queryFn: ({ signal }) => api.desk.listSettled.query(input, { signal }) })
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
      <Result query={settled}>{(data) => <SettledParts settled={data} offset={offset} onPage={setOffset} />}</Result>
    </Stack>
  )
}

function SettledParts({ settled, offset, onPage }: { settled: Settled; offset: number; onPage: (offset: number) => void }) {
  const t = useMessages(deskMessages)
  const tBills = useMessages(billsMessages)
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
      <DataTable
        caption={t('listCaption')}
        rows={settled.rows}
        rowKey={(row) => row.receiptId}
        empty={<Empty icon="receipt" title={t('none')} hint={t('noneHint')} />}
        columns={[
          { key: 'number', title: t('number'), isRowHeader: true, render: (row) => row.number },
          { key: 'settledAt', title: t('settledAt'), render: (row) => dateTime(row.settledAt) },
          { key: 'payer', title: t('payer'), render: (row) => row.payer },
          { key: 'bill', title: t('bill'), render: (row) => `${tBills(row.kind)}, ${row.billCode}` },
          { key: 'provider', title: t('provider'), render: (row) => row.provider[locale] },
          { key: 'transaction', title: t('transaction'), render: (row) => row.transactionId },
          { key: 'amount', title: t('amount'), align: 'end', render: (row) => dong(row.amountDong) },
        ]}
      />
      {count > SETTLED_PAGE && (
        <Stack isRow gap={3}>
          <Button isDisabled={offset === 0} onPress={() => onPage(Math.max(0, offset - SETTLED_PAGE))}>
            {t('newer')}
          </Button>
          <p>{t('page', { from: number(offset + 1), to: number(Math.min(offset + SETTLED_PAGE, count)), count: number(count) })}</p>
          <Button isDisabled={offset + SETTLED_PAGE >= count} onPress={() => onPage(offset + SETTLED_PAGE)}>
            {t('older')}
          </Button>
        </Stack>
      )}
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
