/** Where now comes from. Code never asks the machine: a test may set another day for the whole portal. */
export type Clock = {
  now(): Date
  /** The date in Vietnam, `yyyy-mm-dd`. */
  today(): string
}

/** Vietnam has had no summer time since 1975: UTC+7. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** The date in Vietnam at an instant. @example dateInVietnam(new Date('2026-11-24T17:00:00Z')) → '2026-11-25' */
export function dateInVietnam(instant: Date): string {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10)
}

function clockOf(now: () => Date): Clock {
  return { now, today: () => dateInVietnam(now()) }
}

/** The machine's clock: the only place that asks it. */
export const systemClock: Clock = clockOf(() => new Date())

/** A clock that stands still, for tests. */
export function fixedClock(instant: Date | string): Clock {
  const now = new Date(instant)
  return clockOf(() => new Date(now))
}

/** A clock that runs, shifted by what `offsetMs` says at that moment. */
export function shiftedClock(offsetMs: () => number): Clock {
  return clockOf(() => new Date(systemClock.now().getTime() + offsetMs()))
}
