import { useFormat } from '@mc/i18n/react'
import { Banner } from '@mc/ui/banner'
import { LinkButton } from '@mc/ui/link-button'
import type { RefundSummary } from '../../model/orders/refund.ts'
import { useBillWords } from './bill-words.ts'

/** What of a paid bill was given back, or is on its way. */
export function BillRefunds({ refunds }: { refunds: readonly RefundSummary[] }) {
  const { t, dong } = useBillWords()
  const { dayOf } = useFormat()
  return refunds.map((refund) =>
    refund.isDone ? (
      <Banner
        key={refund.refundId}
        tone="good"
        title={t('refunded', { sum: dong(refund.amountDong), date: dayOf(refund.doneAt ?? refund.askedAt) })}
        action={
          <LinkButton href={`/payments/refunds/${refund.refundId}`} label={t('refundReceiptNamed', { number: refund.number })}>
            {t('refundReceipt')}
          </LinkButton>
        }
      >
        {t('refundedTo', { bank: refund.to.bank, end: refund.to.accountEnd })}
      </Banner>
    ) : (
      <Banner key={refund.refundId} tone="info" title={t('refunding', { sum: dong(refund.amountDong) })}>
        {t('refundingHint', { bank: refund.to.bank, end: refund.to.accountEnd })}
      </Banner>
    ),
  )
}
