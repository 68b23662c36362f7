import { Tag } from '@mc/ui/tag'
import type { BillSummary } from '../../model/bills/bill.ts'
import { useBillWords } from './bill-words.ts'

/** How a bill stands, in a word. */
export function BillStateTag({ bill }: { bill: BillSummary }) {
  const { t, urgencyOf } = useBillWords()
  if (bill.settledAt !== null) return <Tag tone="good">{t('paid')}</Tag>
  if (bill.openPaymentId !== null) return <Tag tone="info">{t('paying')}</Tag>
  const urgency = urgencyOf(bill.dueOn)
  if (urgency === 'overdue') return <Tag tone="bad">{t('overdue')}</Tag>
  if (urgency === 'soon') return <Tag tone="warning">{t('dueSoon')}</Tag>
  return <Tag>{t('unpaid')}</Tag>
}
