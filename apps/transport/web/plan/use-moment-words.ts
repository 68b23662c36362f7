import { useFormat, useMessages } from '@mc/i18n/react'
import { clockTime } from '../../model/gtfs/gtfs-time.ts'
import type { LocalMoment } from '../../model/plan/plan.ts'
import { planMessages } from './plan.messages.ts'

/** Says local moments: the time alone on the day that is being read about, with its date on any other. */
export function useMomentWords(day: string): { at: (moment: LocalMoment) => string; duration: (minutes: number) => string } {
  const t = useMessages(planMessages)
  const format = useFormat()
  return {
    at: ({ date, seconds }) => (date === day ? clockTime(seconds) : t('onDay', { time: clockTime(seconds), date: format.date(date) })),
    duration: (minutes) => (minutes < 60 ? t('minutes', { n: minutes }) : t('hours', { hours: Math.floor(minutes / 60), n: minutes % 60 })),
  }
}
