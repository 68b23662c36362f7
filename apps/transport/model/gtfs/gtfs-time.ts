/** Seconds of a day. */
export const DAY_SECONDS = 86_400

/**
 * Seconds since the start of the service day; null when the text is no GTFS time. Hours may pass 24, and have one digit.
 * @example readGtfsTime('25:30:00') → 91800
 */
export function readGtfsTime(text: string): number | null {
  const match = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/.exec(text.trim())
  if (!match) return null
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3])
}

/** A GTFS time as the feed writes it. @example writeGtfsTime(91800) → '25:30:00' */
export function writeGtfsTime(seconds: number): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`
}

/** A time of the clock on the wall, whatever the service day says. @example clockTime(91800) → '01:30' */
export function clockTime(seconds: number): string {
  return writeGtfsTime(((seconds % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS).slice(0, 5)
}

/** A place in local time: a calendar date and the seconds since its midnight. */
export type LocalMoment = { readonly date: string; readonly seconds: number }

/**
 * The local time in Vietnam of an instant. UTC+7 all year: Vietnam has no summer time, so "noon minus 12 hours" of GTFS
 * is midnight on every day. A feed of another time zone is refused when it is read.
 */
export function localMoment(instant: Date): LocalMoment {
  const local = new Date(instant.getTime() + 7 * 3_600_000).toISOString()
  return { date: local.slice(0, 10), seconds: Math.floor(((instant.getTime() + 7 * 3_600_000) % (DAY_SECONDS * 1000)) / 1000) }
}
