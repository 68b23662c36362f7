import { useSession, useSignInAddress } from '@mc/module-kit/react'
import { LinkButton } from '@mc/ui/link-button'
import type { BillSummary } from '../../model/bills/bill.ts'
import { useBillWords } from './bill-words.ts'

/** The next step with a bill: check and pay, go on paying, or see the receipt. */
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
  return (
    <LinkButton kind="primary" size={size} href={`/payments/pay?${new URLSearchParams({ bill: bill.billId })}`} label={t('payNamed', { name })}>
      {t('pay')}
    </LinkButton>
  )
}
