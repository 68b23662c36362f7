import { useMessages } from '@mc/i18n/react'
import { Result, useLive, useQuery, useQueryClient } from '@mc/module-kit/data'
import { RequireLevel, useParams } from '@mc/module-kit/react'
import { Page } from '@mc/ui/page'
import { Stack } from '@mc/ui/stack'
import { useBillWords } from '../bills/bill-words.ts'
import { api } from '../client.ts'
import { PaymentOver } from './payment-over.tsx'
import { PaymentWaiting } from './payment-waiting.tsx'
import { payMessages } from './pay.messages.ts'

/** Asked again this often while waiting, should the live connection be cut on the way. */
const ASK_AGAIN_MS = 15_000

/** How do I pay this bill, and has the money arrived? Turns paid by itself. */
export function PayPage() {
  const t = useMessages(payMessages)
  const { paymentId } = useParams<{ paymentId: string }>()
  return (
    <Page wide title={t('title')} back={{ href: '/payments/bills', label: t('back') }}>
      <RequireLevel level={2}>
        <Payment key={paymentId} paymentId={paymentId} />
      </RequireLevel>
    </Page>
  )
}

function Payment({ paymentId }: { paymentId: string }) {
  const t = useMessages(payMessages)
  const { fullNameOf, providerOf } = useBillWords()
  const queries = useQueryClient()
  const payment = useQuery({
    queryKey: ['payments', 'payments.getMine', paymentId],
    queryFn: ({ signal }) => api.payments.getMine.query({ paymentId }, { signal }),
    refetchInterval: (query) => (isOver(query.state.data?.state) ? false : ASK_AGAIN_MS),
  })
  const { data } = payment
  useLive(
    (onData) => api.payments.watchMine.subscribe({ paymentId }, { onData }),
    (news: { state: string }) => {
      if (news.state !== data?.state) void queries.invalidateQueries({ queryKey: ['payments'] })
    },
    data && !isOver(data.state) ? paymentId : null,
  )
  return (
    <Result query={payment} messages={payMessages}>
      {(found) => (
        <Stack gap={5}>
          <p>{t('lead', { bill: fullNameOf(found.bill), provider: providerOf(found.bill) })}</p>
          {found.state === 'open' ? <PaymentWaiting payment={found} /> : <PaymentOver payment={found} />}
        </Stack>
      )}
    </Result>
  )
}

function isOver(state: string | undefined): boolean {
  return state === 'paid' || state === 'paid-otherwise'
}
