import { useMessages } from '@mc/i18n/react'
import { refusalOf, useIdempotencyKey, useMutation, useQueryClient, useRefusalMessage } from '@mc/module-kit/data'
import { useNavigate, useSession, useSignInAddress } from '@mc/module-kit/react'
import { Banner } from '@mc/ui/banner'
import { Button } from '@mc/ui/button'
import { LinkButton } from '@mc/ui/link-button'
import type { BillSummary } from '../../model/bills/bill.ts'
import { api } from '../client.ts'
import { useBillWords } from './bill-words.ts'
import { billsMessages } from './bills.messages.ts'

/** The next step with a bill: begin to pay, go on paying, or see the receipt. */
export function BillAction({ bill, size = 'medium' }: { bill: BillSummary; size?: 'medium' | 'large' }) {
  const { t, fullNameOf } = useBillWords()
  const name = fullNameOf(bill)
  const session = useSession()
  const signIn = useSignInAddress(2)
  if (bill.receiptId !== null)
    return (
      <LinkButton href={`/payments/receipts/${bill.receiptId}`} label={t('receiptNamed', { name })}>
        {t('receipt')}
      </LinkButton>
    )
  if (bill.openPaymentId !== null)
    return (
      <LinkButton kind="primary" size={size} href={`/payments/pay/${bill.openPaymentId}`} label={t('resumeNamed', { name })}>
        {t('resume')}
      </LinkButton>
    )
  if (session && session.level < 2)
    return (
      <LinkButton kind="primary" size={size} href={signIn} label={`${t('payNamed', { name })}. ${t('level2')}`}>
        {t('pay')}
      </LinkButton>
    )
  return <PayButton billId={bill.billId} name={name} size={size} />
}

function PayButton({ billId, name, size }: { billId: string; name: string; size: 'medium' | 'large' }) {
  const t = useMessages(billsMessages)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const say = useRefusalMessage(billsMessages)
  const { key, renew } = useIdempotencyKey()
  const begin = useMutation({
    mutationFn: () => api.payments.startPayment.mutate({ billId, idempotencyKey: key }),
    onSuccess: ({ paymentId }) => {
      renew()
      void queries.invalidateQueries({ queryKey: ['payments'] })
      navigate(`/payments/pay/${paymentId}`)
    },
    onError: (error) => {
      // Paid meanwhile, on another phone: the receipt is what the person is after.
      const refusal = refusalOf(error)
      if (refusal?.code === 'payments.bill.already-paid') navigate(`/payments/receipts/${refusal.params['receiptId']}`)
    },
  })
  return (
    <>
      <Button kind="primary" size={size} busy={begin.isPending} onPress={() => begin.mutate()} label={t('payNamed', { name })}>
        {t('pay')}
      </Button>
      {begin.error && <Banner tone="bad" isLive title={say(begin.error)} />}
    </>
  )
}
