import type { LocalTime, Session } from '@mc/dossier'

/** Vietnam has had no summer time since 1975: UTC+7. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** An instant as offices' clocks show it. @example localTime(new Date('2026-11-22T17:10:00Z')) → { date: '2026-11-23', time: '00:10' } */
export function localTime(instant: Date): LocalTime {
  const text = new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString()
  return { date: text.slice(0, 10), time: text.slice(11, 16) }
}

/** A due session as two columns have it. */
export function sessionColumns(due: Session | null) {
  return { due_on: due?.date ?? null, due_half: due?.half ?? null }
}

/** A due session from its two columns. */
export function sessionFrom(row: { due_on: string | null; due_half: Session['half'] | null }): Session | null {
  return row.due_on === null || row.due_half === null ? null : { date: row.due_on, half: row.due_half }
}
