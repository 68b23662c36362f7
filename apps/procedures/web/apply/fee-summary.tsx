import { useFormat, useLocale, useMessages } from '@mc/i18n/react'
import { Section } from '@mc/ui/section'
import { SummaryList } from '@mc/ui/summary-list'
import type { Fee } from '../../model/apply/draft.ts'
import { applyMessages } from './apply.messages.ts'

/** What it costs, line by line. */
export function FeeSummary({ fee, note }: { fee: Fee; note?: string }) {
  const t = useMessages(applyMessages)
  const locale = useLocale()
  const { dong } = useFormat()
  if (BigInt(fee.totalDong) === 0n) return <Section level={2} title={t('fee')}>{<p>{t('feeNone')}</p>}</Section>
  const lines = fee.charges.map(({ name, amountDong }) => ({ term: name[locale], detail: dong(amountDong) }))
  return (
    <Section level={2} title={t('fee')} lead={note}>
      <SummaryList items={[...lines, { term: t('feeTotal'), detail: <strong>{dong(fee.totalDong)}</strong> }]} />
    </Section>
  )
}
