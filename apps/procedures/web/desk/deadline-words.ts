import { useFormat, useMessages } from '@mc/i18n/react'
import type { Colour } from '../../model/desk/queue.ts'
import type { Session } from '../../model/dossiers/phase.ts'
import { queueMessages } from './queue.messages.ts'

/** Half days of a working day. */
const HALVES = 2

/** Deadlines as officers say them. */
export function useDeadlineWords() {
  const t = useMessages(queueMessages)
  const { date, number } = useFormat()
  return {
    /** "Gấp: còn 0,5 ngày"; what has no deadline has no days. */
    nearness: (colour: Colour, sessionsLeft: number | null) => {
      if (sessionsLeft === null) return t(colour)
      const days = Math.abs(sessionsLeft) / HALVES
      const said = t(sessionsLeft > 0 ? 'leftDays' : 'overDays', { days: number(days), n: days })
      return t('colourDays', { colour: t(colour), days: said })
    },
    session: ({ date: day, half }: Session) => t('dueAt', { half: t(half), day: date(day) }),
  }
}
