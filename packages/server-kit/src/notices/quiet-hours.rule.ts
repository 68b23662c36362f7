const VIETNAM_MS = 7 * 3_600_000
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Local times of day, `HH:MM`; from after to is over midnight, equal is never quiet. */
export type QuietHours = { from: string; to: string }

/**
 * When something that makes a telephone ring may be sent: now, or when the quiet hours are over.
 * @source the portal's own; people choose the hours
 */
export function afterQuietHours(now: Date, quiet: QuietHours): Date {
  const [from, to] = [minutesOf(quiet.from), minutesOf(quiet.to)]
  const local = now.getTime() + VIETNAM_MS
  const midnight = Math.floor(local / DAY_MS) * DAY_MS
  const minute = Math.floor((local - midnight) / MINUTE_MS)
  const isQuiet = from <= to ? minute >= from && minute < to : minute >= from || minute < to
  if (!isQuiet) return now
  const end = midnight + to * MINUTE_MS + (minute >= to ? DAY_MS : 0)
  return new Date(end - VIETNAM_MS)
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
