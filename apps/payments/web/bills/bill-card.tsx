import { useFormat } from '@mc/i18n/react'
import { Card } from '@mc/ui/card'
import { Stack } from '@mc/ui/stack'
import type { BillSummary } from '../../model/bills/bill.ts'
import { BillAction } from './bill-action.tsx'
import { BillStateTag } from './bill-state-tag.tsx'
import { useBillWords } from './bill-words.ts'
import styles from './bills.module.css'

/** A bill in a list: what, from whom, how much, until when, and the next step. */
export function BillCard({ bill, level = 3 }: { bill: BillSummary; level?: 2 | 3 }) {
  const { t, fullNameOf, providerOf, dueOf, dong } = useBillWords()
  const { dayOf } = useFormat()
  return (
    <Card
      title={fullNameOf(bill)}
      level={level}
      tag={<BillStateTag bill={bill} />}
      footer={
        <Stack isRow gap={3}>
          <BillAction bill={bill} />
          <a href={`/payments/bills/${bill.billId}`} aria-label={`${t('view')}: ${fullNameOf(bill)}`}>
            {t('view')}
          </a>
        </Stack>
      }
    >
      <p className={styles['amount']}>{dong(bill.amountDong)}</p>
      <p>{providerOf(bill)}</p>
      <p className={styles['soft']}>{bill.settledAt === null ? dueOf(bill.dueOn) : t('paidOn', { date: dayOf(bill.settledAt) })}</p>
    </Card>
  )
}
