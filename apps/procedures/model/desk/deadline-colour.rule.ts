import type { Colour } from './queue.ts'

/** Half days before a deadline from which a piece of work is yellow, and red. A province's own setting. */
const YELLOW_SESSIONS = 4
const RED_SESSIONS = 2

/**
 * The colour of a deadline: red on its last working day, yellow on the one before, overdue after it.
 * @source the colours are the province's own setting; Circular 03/2025/TT-VPCP asks for warnings before a deadline, without numbers (unverified)
 * @param sessionsLeft half days left with the running one; negative when it is over; null while the clock stands
 */
export function deadlineColour(sessionsLeft: number | null): Colour {
  if (sessionsLeft === null) return 'waiting'
  if (sessionsLeft <= 0) return 'overdue'
  if (sessionsLeft <= RED_SESSIONS) return 'red'
  return sessionsLeft <= YELLOW_SESSIONS ? 'yellow' : 'green'
}
