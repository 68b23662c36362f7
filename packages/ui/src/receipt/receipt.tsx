import { useFormat, useMessages } from '@mc/i18n/react'
import type { ReactNode } from 'react'
import { Button } from '../button/button.tsx'
import { SummaryList, type SummaryItem } from '../summary-list/summary-list.tsx'
import { receiptMessages } from './receipt.messages.ts'
import styles from './receipt.module.css'

export interface ReceiptProps {
  title: string
  /** Who, when, which bill, by what. */
  facts: readonly SummaryItem[]
  /** What the total is made of, when it is more than one thing. Amounts in đồng. */
  lines?: readonly { label: string; amountDong: bigint | string }[]
  totalDong: bigint | string
  /** The total in words, as receipts in Vietnam have it. */
  totalInWords?: ReactNode
  /** A word on its state, such as a `<Tag>`. */
  tag?: ReactNode
  footer?: ReactNode
  /** Offers to print it. @default true */
  isPrintable?: boolean
}

/** What was paid, for what, to whom; prints on one page without the portal around it. */
export function Receipt({ title, facts, lines, totalDong, totalInWords, tag, footer, isPrintable = true }: ReceiptProps) {
  const t = useMessages(receiptMessages)
  const { dong } = useFormat()
  return (
    <section className={styles['receipt']}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{title}</h2>
        {tag}
      </div>
      <SummaryList items={facts} />
      <dl className={styles['sums']}>
        {lines?.map((line) => (
          <div key={line.label} className={styles['line']}>
            <dt>{line.label}</dt>
            <dd>{dong(line.amountDong)}</dd>
          </div>
        ))}
        <div className={styles['total']}>
          <dt>{t('total')}</dt>
          <dd>{dong(totalDong)}</dd>
        </div>
      </dl>
      {totalInWords && <p className={styles['words']}>{totalInWords}</p>}
      {footer && <div className={styles['footer']}>{footer}</div>}
      {isPrintable && (
        <div className={styles['print']}>
          <Button onPress={() => window.print()}>{t('print')}</Button>
        </div>
      )}
    </section>
  )
}
