import type { FigureColumn } from '@mc/dossier-store'
import type { Figures } from '../../model/figures/figures.ts'

/** Half days of a working day. */
const HALVES = 2

/** Sums of counts as people read them. */
export function figuresOf(sums: Readonly<Record<FigureColumn, number>>): Figures {
  const oneDecimal = (total: number, of: number) => (of === 0 ? null : Math.round((total / of) * 10) / 10)
  return {
    sent: sums.sent,
    sentOnline: sums.sent_online,
    completed: sums.completed,
    onTime: sums.on_time,
    late: sums.late,
    averageDays: oneDecimal(sums.half_days / HALVES, sums.completed),
    rating: oneDecimal(sums.score, sums.rated),
    ratings: sums.rated,
  }
}
