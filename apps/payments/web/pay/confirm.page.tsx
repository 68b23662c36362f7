import { useMessages } from '@mc/i18n/react'
import { Result, refusalOf, useIdempotencyKey, useMutation, useQuery, useRefusalMessage } from '@mc/module-kit/data'
import { RequireLevel, useNavigate, useSearchParams } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { LinkButton } from '@mc/ui/link-button'
import { Page } from '@mc/ui/page'
import { Empty } from '@mc/ui/states'
import { Stack } from '@mc/ui/stack'
import { SummaryList } from '@mc/ui/summary-list'
import * as z from 'zod/mini'
import { useBillWords } from '../bills/bill-words.ts'
import { api } from '../client.ts'
import { payMessages } from './pay.messages.ts'

type Bill = Awaited<ReturnType<typeof api.bills.getMine.query>>['bill']

/** What am I about to pay, to whom and how much? The step that only the person can take: on an origin of its own. */
export function ConfirmPage() {
  const t = useMessages(payMessages)
  const [search] = useSearchParams()
  const billId = z.safeParse(z.uuid(), search.get('bill'))
  return (
    <Page title={t('confirmTitle')} back={{ href: '/payments/bills', label: t('back') }}>
      <RequireLevel level={2}>
        {billId.success ? <BillToPay billId={billId.data} /> : <Empty icon="receipt" title={t('noBill')} hint={t('noBillHint')} action={<LinkButton href="/payments/bills">{t('other')}</LinkButton>} />}
      </RequireLevel>
    </Page>
  )
}

function BillToPay({ billId }: { billId: string }) {
  const bill = useQuery({ queryKey: ['payments', 'bills.getMine', billId], queryFn: ({ signal }) => api.bills.getMine.query({ billId }, { signal }) })
  return (
    <Result query={bill} messages={payMessages}>
      {({ bill: found }) => <Confirm bill={found} />}
    </Result>
  )
}

function Confirm({ bill }: { bill: Bill }) {
  const t = useMessages(payMessages)
  const { t: words, dong, fullNameOf, providerOf, dueFactOf } = useBillWords()
  const say = useRefusalMessage(payMessages)
  const navigate = useNavigate()
  const { key } = useIdempotencyKey()
  const begin = useMutation({
    mutationFn: () => api.payments.startPayment.mutate({ billId: bill.billId, idempotencyKey: key }),
    onSuccess: ({ paymentId }) => navigate(`/payments/pay/${paymentId}`, { replace: true }),
    onError: (error) => {
      // Paid meanwhile, on another phone: the receipt is what the person is after.
      const refusal = refusalOf(error)
      if (refusal?.code === 'payments.bill.already-paid') navigate(`/payments/receipts/${refusal.params['receiptId']}`, { replace: true })
    },
  })
  if (bill.receiptId !== null)
    return (
      <Banner tone="good" title={t('payments.bill.already-paid')} action={<LinkButton href={`/payments/receipts/${bill.receiptId}`}>{t('receipt')}</LinkButton>} />
    )
  return (
    <Stack gap={5}>
      <SummaryList
        items={[
          { term: t('bill'), detail: fullNameOf(bill) },
          { term: words('provider'), detail: providerOf(bill) },
          { term: words('code'), detail: bill.code },
          { term: words('person'), detail: bill.person.name },
          { term: words('dueOn'), detail: dueFactOf(bill.dueOn) },
          { term: t('amount'), detail: <strong>{dong(bill.amountDong)}</strong> },
        ]}
      />
      {begin.error && <Banner tone="bad" isLive title={say(begin.error)} />}
      <Stack isRow gap={3}>
        <Button kind="primary" size="large" busy={begin.isPending} onPress={() => begin.mutate()}>
          {t('confirm')}
        </Button>
        <LinkButton kind="quiet" href="/payments/bills">
          {t('notNow')}
        </LinkButton>
      </Stack>
      <p>{t('confirmHint')}</p>
    </Stack>
  )
}
