import { useFormat, useMessages } from '@mc/i18n/react'
import type { Session } from '../../model/dossiers/phase.ts'
import { mineMessages } from './mine.messages.ts'

/** Half a day as people say it, for messages with `{half}` and `{day}`. */
export function useSessionWords(): (session: Session) => { half: string; day: string } {
  const t = useMessages(mineMessages)
  const { date } = useFormat()
  return (session) => ({ half: t(session.half), day: date(session.date) })
}
