import { useFormat, useMessages } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { LinkButton } from '@mc/ui/link-button'
import { Stack } from '@mc/ui/stack'
import type { api } from '../client.ts'
import { RenewButton } from './renew-button.tsx'
import { payMessages } from './pay.messages.ts'

type Payment = Awaited<ReturnType<typeof api.payments.getMine.query>>

/** A payment that needs no more waiting: paid, paid in another way, or its code is no good any more. */
export function PaymentOver({ payment }: { payment: Payment }) {
  const t = useMessages(payMessages)
  const { dong } = useFormat()
  const list = <LinkButton href="/payments/bills">{t('other')}</LinkButton>
  if (payment.state === 'paid' || payment.state === 'paid-otherwise') {
    const isThis = payment.state === 'paid'
    return (
      <Banner
        tone={isThis ? 'good' : 'warning'}
        isLive
        title={isThis ? t('paid', { sum: dong(payment.amountDong) }) : t('paidOtherwise')}
        action={
          <Stack isRow gap={3}>
            <LinkButton kind="primary" href={`/payments/receipts/${payment.receiptId}`}>
              {t('receipt')}
            </LinkButton>
            {list}
          </Stack>
        }
      >
        {isThis ? t('paidHint') : t('paidOtherwiseHint')}
      </Banner>
    )
  }
  return (
    <Banner
      tone="warning"
      isLive
      title={payment.state === 'expired' ? t('expired') : t('replaced')}
      action={
        <Stack isRow gap={3}>
          <RenewButton billId={payment.bill.billId} />
          {list}
        </Stack>
      }
    >
      {t('expiredHint')}
    </Banner>
  )
}
