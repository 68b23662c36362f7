import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Result, useQuery } from '@mc/module-kit/data'
import { RequireLevel, useParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Page } from '@mc/ui/page'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import { SummaryList } from '@mc/ui/summary-list'
import { billsMessages } from '../bills/bills.messages.ts'
import { api } from '../client.ts'
import { MoneyOutForm } from './money-out-form.tsx'
import { OrderTable } from './order-table.tsx'
import { useOrderWords } from './order-words.ts'
import { ordersMessages } from './orders.messages.ts'

type Settled = Awaited<ReturnType<typeof api.desk.getSettled.query>>

/** What was paid, what of it can be given back, and to which account? */
export function RefundPage() {
  const { t } = useOrderWords()
  const { id } = useParams<{ id: string }>()
  const settled = useQuery({ queryKey: ['payments', 'desk.getSettled', id], queryFn: ({ signal }) => api.desk.getSettled.query({ receiptId: id }, { signal }) })
  return (
    <Page title={t('refundTitle')} lead={t('refundHint')} back={{ href: '/payments/desk', label: t('back') }}>
      <RequireLevel level={2}>
        <Result query={settled} messages={ordersMessages}>
          {(data) => <RefundParts settled={data} />}
        </Result>
      </RequireLevel>
    </Page>
  )
}

function RefundParts({ settled }: { settled: Settled }) {
  const { t, dong, accountOf } = useOrderWords()
  const tBills = useMessages(billsMessages)
  const { dateTime } = useFormat()
  const locale = useLocale()
  return (
    <Stack gap={5}>
      <SummaryList
        items={[
          { term: t('receipt'), detail: settled.number },
          { term: t('bill'), detail: `${tBills(settled.kind)}, ${settled.billCode}, ${settled.provider[locale]}` },
          { term: t('payer'), detail: settled.payer },
          { term: t('paid'), detail: `${dong(settled.amountDong)}, ${dateTime(settled.settledAt)}` },
          { term: t('canRefund'), detail: <strong>{dong(settled.leftDong)}</strong> },
          { term: t('to'), detail: settled.account ? accountOf(settled.account) : t('payerUnknown') },
        ]}
      />
      {settled.leftDong === '0' ? (
        <Banner tone="info" title={t('allRefunded')}>
          {t('allRefundedHint')}
        </Banner>
      ) : (
        <MoneyOutForm
          label={t('refundTitle')}
          amountLabel={t('refundAmount')}
          reasonHint={t('refundReasonHint')}
          submit={t('doRefund')}
          leftDong={settled.leftDong}
          isPayerKnown={settled.account !== null}
          order={(money) => api.orders.refundBill.mutate({ receiptId: settled.receiptId, ...money })}
        />
      )}
      {settled.orders.length > 0 && (
        <Section title={t('orders')}>
          <OrderTable orders={settled.orders} caption={t('orders')} />
        </Section>
      )}
    </Stack>
  )
}
