import { useFormat, useMessages } from '@mc/i18n/react'
import { KeyFigures } from '@mc/ui/key-figures'
import type { FiguresRow } from '../../model/figures/figures.ts'
import { shareOf, totalOf } from './figures-of.ts'
import { figuresMessages } from './figures.messages.ts'

/** Shares from which people are content. @source Decision 766/QĐ-TTg: satisfaction counts in full from 90 % on */
const GOOD_SHARE = 90

/** All rows together, in a few numbers. */
export function FiguresTotal({ rows }: { rows: readonly FiguresRow[] }) {
  const t = useMessages(figuresMessages)
  const { number } = useFormat()
  const total = totalOf(rows)
  const onTime = shareOf(total.onTime, total.completed)
  const online = shareOf(total.sentOnline, total.sent)
  const percent = (share: number | null) => (share === null ? t('noneYet') : t('percent', { n: number(share) }))
  return (
    <KeyFigures
      items={[
        { label: t('sent'), value: number(total.sent) },
        { label: t('online'), value: percent(online), note: t('outOf', { part: number(total.sentOnline), whole: number(total.sent) }) },
        { label: t('onTime'), value: percent(onTime), note: t('outOf', { part: number(total.onTime), whole: number(total.completed) }), tone: onTime === null ? 'neutral' : onTime >= GOOD_SHARE ? 'good' : 'bad' },
        { label: t('average'), value: total.averageDays === null ? t('noneYet') : t('dayCount', { days: number(total.averageDays), n: total.averageDays }) },
        { label: t('rating'), value: total.rating === null ? t('noneYet') : t('ofFive', { score: number(total.rating) }), note: t('ratedBy', { n: total.ratings }) },
      ]}
    />
  )
}
