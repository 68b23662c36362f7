import { sessionsLeft } from '@mc/dossier'
import { localTime, sessionFrom } from '@mc/dossier-store'
import { deadlineColour } from '../../model/desk/deadline-colour.rule.ts'
import type { Colour } from '../../model/desk/queue.ts'
import type { DueKey } from './due-counts.query.ts'

/** How near a due session is: half days left, and the colour of it. */
export function nearness(row: DueKey, now: Date): { sessionsLeft: number | null; colour: Colour } {
  const left = sessionsLeft(sessionFrom(row), localTime(now))
  return { sessionsLeft: left, colour: deadlineColour(left) }
}
