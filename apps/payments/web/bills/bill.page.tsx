import { useFormat, useLocale } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { useParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Page } from '@mc/ui/page'
import { Stack } from '@mc/ui/stack'
import { SummaryList, type SummaryItem } from '@mc/ui/summary-list'
import { api } from '../client.ts'
import { BillAction } from './bill-action.tsx'
import { BillLines } from './bill-lines.tsx'
import { BillRefunds } from './bill-refunds.tsx'
import { BillStateTag } from './bill-state-tag.tsx'
import { useBillWords } from './bill-words.ts'
import { billsMessages } from './bills.messages.ts'
import styles from './bills.module.css'

type Bill = Awaited<ReturnType<typeof api.bills.getMine.query>>

/** What is this bill for, how did its sum come to be, and how do I pay it? */
export function BillPage() {
  const { t, fullNameOf } = useBillWords()
  const { id } = useParams<{ id: string }>()
  const bill = useQuery({ queryKey: ['payments', 'bills.getMine', id], queryFn: ({ signal }) => api.bills.getMine.query({ billId: id }, { signal }) })
  return (
    <Page title={bill.data ? fullNameOf(bill.data.bill) : t('title')} back={{ href: '/payments/bills', label: t('backToBills') }}>
      <Result query={bill} messages={billsMessages}>
        {(data) => <BillParts bill={data} />}
      </Result>
    </Page>
  )
}

function BillParts({ bill: data }: { bill: Bill }) {
  const { t, dong, dueFactOf, providerOf } = useBillWords()
  const { date } = useFormat()
  const { bill } = data
  const facts: SummaryItem[] = [
    { term: t('state'), detail: <BillStateTag bill={bill} /> },
    { term: t('provider'), detail: providerOf(bill) },
    { term: t('code'), detail: bill.code },
    { term: t('person'), detail: bill.person.isMe ? `${t('me')} (${bill.person.name})` : bill.person.name },
    ...useDetailFacts(data.details),
    { term: t('issuedOn'), detail: date(bill.issuedOn) },
    { term: t('dueOn'), detail: bill.settledAt === null ? dueFactOf(bill.dueOn) : date(bill.dueOn) },
  ]
  return (
    <Stack gap={5}>
      <p className={styles['amount']}>{dong(bill.amountDong)}</p>
      {bill.settledAt === null ? (
        <div>
          <BillAction bill={bill} size="large" />
        </div>
      ) : (
        <Banner tone="good" title={t('alreadyPaid')} action={<BillAction bill={bill} />}>
          {t('alreadyPaidHint')}
        </Banner>
      )}
      <BillRefunds refunds={data.refunds} />
      <SummaryList items={facts} />
      <BillLines bill={data} />
    </Stack>
  )
}

/** What the provider says besides the sum. */
function useDetailFacts(details: Bill['details']): SummaryItem[] {
  const { t } = useBillWords()
  const { date, number } = useFormat()
  const locale = useLocale()
  if (details.kind === 'tuition')
    return [
      { term: t('school'), detail: details.school },
      { term: t('schoolYear'), detail: details.schoolYear },
      { term: t('months'), detail: number(details.months) },
    ]
  if (details.kind === 'telecom') return [{ term: t('plan'), detail: details.plan }]
  if (details.kind === 'fee') return [{ term: t('procedure'), detail: details.procedure[locale] }]
  if (details.kind === 'hospital') return [{ term: t('visitOn'), detail: date(details.visitOn) }]
  const used = details.kind === 'electricity' ? t('kwh', { count: number(details.kwh) }) : t('m3', { count: number(details.m3) })
  return [
    { term: t('period'), detail: `${date(details.from)} – ${date(details.to)}` },
    { term: t('meter'), detail: t('meterOf', { from: number(details.meterFrom), to: number(details.meterTo), used }) },
  ]
}
