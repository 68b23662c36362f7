import { Result, useQuery } from '@mc/module-kit/data'
import { useSearchParams } from '@mc/module-kit/react'
import { Grid } from '@mc/ui/grid'
import { Page } from '@mc/ui/page'
import { Stack } from '@mc/ui/stack'
import { Empty } from '@mc/ui/states'
import { Tabs } from '@mc/ui/tabs'
import type { BillSummary } from '../../model/bills/bill.ts'
import { api } from '../client.ts'
import { BillCard } from './bill-card.tsx'
import { useBillWords } from './bill-words.ts'

/** What do I owe, to whom, until when; and what did I pay? */
export function BillsPage() {
  const { t } = useBillWords()
  const bills = useQuery({ queryKey: ['payments', 'bills.listMine'], queryFn: ({ signal }) => api.bills.listMine.query(undefined, { signal }) })
  return (
    <Page wide title={t('title')} lead={t('lead')} back={{ href: '/payments', label: t('back') }}>
      <Result query={bills}>{(data) => <BillTabs {...data} />}</Result>
    </Page>
  )
}

function BillTabs({ unpaid, paid, unpaidDong }: { unpaid: BillSummary[]; paid: BillSummary[]; unpaidDong: string }) {
  const { t, dong } = useBillWords()
  const [params, setParams] = useSearchParams()
  const unpaidList =
    unpaid.length === 0 ? (
      <Empty icon="check-circle" title={t('noneUnpaid')} hint={t('noneUnpaidHint')} />
    ) : (
      <Stack>
        <p>{t('sum', { sum: dong(unpaidDong), n: unpaid.length })}</p>
        <BillCards bills={unpaid} />
      </Stack>
    )
  const paidList = paid.length === 0 ? <Empty icon="receipt" title={t('nonePaid')} hint={t('nonePaidHint')} /> : <BillCards bills={paid} />
  return (
    <Tabs
      label={t('tabs')}
      selected={params.get('show') ?? 'unpaid'}
      onSelect={(show) => setParams({ show }, { replace: true })}
      items={[
        { id: 'unpaid', label: t('unpaidTab', { count: unpaid.length }), content: unpaidList },
        { id: 'paid', label: t('paidTab', { count: paid.length }), content: paidList },
      ]}
    />
  )
}

function BillCards({ bills }: { bills: readonly BillSummary[] }) {
  return (
    <Grid min="18rem">
      {bills.map((bill) => (
        <BillCard key={bill.billId} bill={bill} level={2} />
      ))}
    </Grid>
  )
}
