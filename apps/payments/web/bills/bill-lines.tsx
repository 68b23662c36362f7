import { useFormat, useLocale } from '@mc/i18n/react'
import { DataTable } from '@mc/ui/data-table'
import { Section } from '@mc/ui/section'
import { Stack } from '@mc/ui/stack'
import type { api } from '../client.ts'
import { useBillWords } from './bill-words.ts'
import styles from './bills.module.css'

type Bill = Awaited<ReturnType<typeof api.bills.getMine.query>>
type Line = Bill['lines'][number]

/** How the sum of a bill came to be, line by line, with the decision the prices are from. */
export function BillLines({ bill }: { bill: Bill }) {
  const { t, dong } = useBillWords()
  const locale = useLocale()
  const wordsOf = useLineWords(bill.details.kind === 'water' ? 'm³' : 'kWh')
  if (bill.lines.length === 0) return null
  const rows = [...bill.lines.map((line) => ({ words: wordsOf(line), amountDong: line.amountDong })), { words: t('total'), amountDong: bill.bill.amountDong }]
  return (
    <Section title={t('howItCame')}>
      <Stack gap={3}>
        <DataTable
          keepsTable
          caption={t('linesCaption')}
          rows={rows}
          rowKey={(row) => row.words}
          columns={[
            { key: 'line', title: t('line'), isRowHeader: true, render: (row) => row.words },
            { key: 'amount', title: t('amount'), align: 'end', render: (row) => dong(row.amountDong) },
          ]}
        />
        {bill.law !== null && <p className={styles['soft']}>{t('source', { source: bill.law[locale] })}</p>}
        {bill.isModelData && <p className={styles['soft']}>{t('modelData')}</p>}
      </Stack>
    </Section>
  )
}

function useLineWords(unit: string): (line: Line) => string {
  const { t, dong } = useBillWords()
  const { number } = useFormat()
  return ({ kind, step, percent }) => {
    if (step !== null) return t('stepFrom', { from: number(step.from), unit, units: number(step.units), price: dong(step.unitDong) })
    if (kind === 'vat') return t('vat', { percent: percent ?? 0 })
    if (kind === 'environment') return t('environment', { percent: percent ?? 0 })
    if (kind === 'hospital-total') return t('hospitalTotal')
    if (kind === 'insured') return t('insured')
    return t('net')
  }
}
