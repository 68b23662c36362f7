import { addDays, type CalendarDate } from '../dates/calendar-date.ts'
import { momentOf, startsOf } from './departures.rule.ts'
import { DAY_SECONDS, type LocalMoment } from './gtfs-time.ts'
import { runsOn } from './service-calendar.rule.ts'
import type { Pattern, PatternTrip, Timetable } from './timetable.ts'

/** Least time between two buses at the stop where one changes, in seconds. */
export const CHANGE_SECONDS = 120

/** Longest wait where one changes, in seconds: nobody plans to spend the night at a bus stop. */
export const CHANGE_WAIT_MAX_SECONDS = 3 * 3600

/** How far ahead of the asked moment a journey may begin, in seconds. */
const HORIZON_SECONDS = DAY_SECONDS

/** Journeys answered at most. */
export const JOURNEYS_MAX = 5

/** A ride on one bus. A `headway` ride comes about every so often: its times are the latest ones, not promises of a minute. */
export type Leg = {
  readonly kind: 'timed' | 'headway'
  readonly tripId: string
  readonly routeId: string
  readonly headsign: string
  readonly serviceDate: CalendarDate
  readonly fromStopId: string
  readonly toStopId: string
  /** Departure; for a headway ride the moment from which to wait. */
  readonly departs: LocalMoment
  /** Arrival; for a headway ride the latest. */
  readonly arrives: LocalMoment
  /** Null for a timed ride. */
  readonly headwaySeconds: number | null
  /** Stops passed or called at between boarding and leaving. */
  readonly stopsBetween: number
}

/** A way from one stop to another with at most one change. */
export type Journey = { readonly legs: readonly Leg[]; readonly departs: LocalMoment; readonly arrives: LocalMoment }

/**
 * Journeys from one stop to another from a local moment on, direct or with one change, soonest first. None that another
 * one beats: leaving no earlier, arriving no later, with no more changes. Buses that only come "about every" so often
 * are reckoned with the longest wait, and only while their window still promises one.
 * @source the portal's own rule, on GTFS Schedule (cases OP54, OP55): two rounds of public-transit routing, at most one change
 * @param asked `limit` journeys at most (default 5)
 */
export function planJourneys(timetable: Timetable, asked: { from: string; to: string; at: LocalMoment; limit?: number }): Journey[] {
  if (asked.from === asked.to) return []
  const start = asked.at.seconds
  const runs = runsFrom(timetable, asked.at)
  const onward = boardingsTo(runs, asked.to)
  const found: Ride[][] = []
  for (const run of runs) {
    if (!run.pattern.stopIds.includes(asked.from)) continue
    for (const board of indexesOf(run.pattern.stopIds, asked.from)) {
      const leaves = boarding(run, board, start)
      if (leaves === null || leaves > start + HORIZON_SECONDS) continue
      const alight = run.pattern.stopIds.indexOf(asked.to, board + 1)
      if (alight > 0) found.push([{ run, board, alight, leaves, arrives: arrival(run, { board, leaves, alight }) }])
      const changed = bestChange(run, { board, leaves, goal: asked.to }, onward)
      if (changed) found.push(changed)
    }
  }
  return undominated(found)
    .slice(0, asked.limit ?? JOURNEYS_MAX)
    .map((rides) => journeyOf(rides, asked.at.date))
}

/** One run of a trip: times are seconds since midnight of the asked date. For a headway run `shift` opens its window. */
type Run = {
  readonly pattern: Pattern
  readonly trip: PatternTrip
  readonly serviceDate: CalendarDate
  /** Added to the trip's own times. */
  readonly shift: number
  /** The window at the first stop and its headway; null for a run at exact times. */
  readonly window: { readonly from: number; readonly until: number; readonly headway: number } | null
}

/** A ride on a run, from one index of its pattern to another. */
type Ride = { readonly run: Run; readonly board: number; readonly alight: number; readonly leaves: number; readonly arrives: number }

function runsFrom(timetable: Timetable, at: LocalMoment): Run[] {
  const runs: Run[] = []
  const latest = timetable.patterns.reduce((most, pattern) => pattern.trips.reduce((each, trip) => Math.max(each, lastSeconds(trip)), most), 0)
  for (let ahead = -Math.floor(latest / DAY_SECONDS); ahead <= 2; ahead++) {
    const serviceDate = addDays(at.date, ahead)
    const day = ahead * DAY_SECONDS
    for (const pattern of timetable.patterns)
      for (const trip of pattern.trips) {
        if (day + lastSeconds(trip) < at.seconds || !runsOn(timetable.services.get(trip.serviceId), serviceDate)) continue
        const begins = trip.departures[0] ?? 0
        if (trip.frequencies.length === 0) runs.push({ pattern, trip, serviceDate, shift: day, window: null })
        for (const frequency of trip.frequencies) {
          if (frequency.isExact) for (const each of startsOf(frequency)) runs.push({ pattern, trip, serviceDate, shift: day + each - begins, window: null })
          else {
            const window = { from: day + frequency.startSeconds, until: day + frequency.endSeconds, headway: frequency.headwaySeconds }
            runs.push({ pattern, trip, serviceDate, shift: -begins, window })
          }
        }
      }
  }
  return runs
}

/** When one boards a run at a stop, being there at `ready`; null when it is gone, or no longer promised. */
function boarding(run: Run, index: number, ready: number): number | null {
  const departure = run.trip.departures[index]! + run.shift
  if (run.window === null) return departure >= ready ? departure : null
  const from = Math.max(ready, run.window.from + departure)
  return from + run.window.headway <= run.window.until + departure ? from : null
}

/** When a run boarded at a moment is at a later stop, at the latest. */
function arrival(run: Run, ride: { board: number; leaves: number; alight: number }): number {
  if (run.window === null) return run.trip.arrivals[ride.alight]! + run.shift
  return ride.leaves + run.window.headway + run.trip.arrivals[ride.alight]! - run.trip.departures[ride.board]!
}

/** A run that can be boarded at a stop and is at the goal later. */
type Boarding = { readonly run: Run; readonly board: number; readonly alight: number }

/** Where one may board something that goes to the goal, by stop. */
function boardingsTo(runs: readonly Run[], goal: string): ReadonlyMap<string, readonly Boarding[]> {
  const byStop = new Map<string, Boarding[]>()
  for (const run of runs) {
    const { stopIds } = run.pattern
    for (const [board, stopId] of stopIds.entries()) {
      const alight = stopIds.indexOf(goal, board + 1)
      if (alight < 0) break
      const list = byStop.get(stopId)
      if (list) list.push({ run, board, alight })
      else byStop.set(stopId, [{ run, board, alight }])
    }
  }
  return byStop
}

/** The soonest way on to the goal after leaving this run somewhere; of equals the earliest change. */
function bestChange(run: Run, first: { board: number; leaves: number; goal: string }, onward: ReadonlyMap<string, readonly Boarding[]>): Ride[] | null {
  let best: [Ride, Ride] | null = null
  for (let alight = first.board + 1; alight < run.pattern.stopIds.length; alight++) {
    const stopId = run.pattern.stopIds[alight]!
    // Whoever is at the goal need not change.
    if (stopId === first.goal) break
    const arrives = arrival(run, { ...first, alight })
    for (const next of onward.get(stopId) ?? []) {
      if (next.run.pattern === run.pattern) continue
      const leaves = boarding(next.run, next.board, arrives + CHANGE_SECONDS)
      if (leaves === null || leaves - arrives > CHANGE_WAIT_MAX_SECONDS) continue
      const goalAt = arrival(next.run, { board: next.board, leaves, alight: next.alight })
      if (best !== null && goalAt >= best[1].arrives) continue
      best = [{ run, board: first.board, alight, leaves: first.leaves, arrives }, { ...next, leaves, arrives: goalAt }]
    }
  }
  return best
}

function undominated(found: readonly Ride[][]): Ride[][] {
  const ends = (rides: Ride[]) => ({ leaves: rides[0]!.leaves, arrives: rides.at(-1)!.arrives, changes: rides.length - 1 })
  // Latest departure first, then soonest arrival: whoever comes later in this order can only be beaten by one before it.
  const ordered = found.toSorted((a, b) => {
    const [x, y] = [ends(a), ends(b)]
    return y.leaves - x.leaves || x.arrives - y.arrives || x.changes - y.changes
  })
  const kept: Ride[][] = []
  const soonest = [Infinity, Infinity]
  for (const rides of ordered) {
    const { arrives, changes } = ends(rides)
    if (arrives >= Math.min(...soonest.slice(0, changes + 1))) continue
    soonest[changes] = arrives
    kept.push(rides)
  }
  return kept.reverse()
}

function journeyOf(rides: readonly Ride[], date: CalendarDate): Journey {
  const legs = rides.map(({ run, board, alight, leaves, arrives }): Leg => ({
    kind: run.window ? 'headway' : 'timed',
    tripId: run.trip.tripId,
    routeId: run.pattern.routeId,
    headsign: run.trip.headsign,
    serviceDate: run.serviceDate,
    fromStopId: run.pattern.stopIds[board]!,
    toStopId: run.pattern.stopIds[alight]!,
    departs: momentOf(date, leaves),
    arrives: momentOf(date, arrives),
    headwaySeconds: run.window?.headway ?? null,
    stopsBetween: alight - board - 1,
  }))
  return { legs, departs: legs[0]!.departs, arrives: legs.at(-1)!.arrives }
}

function indexesOf(stopIds: readonly string[], stopId: string): number[] {
  return stopIds.flatMap((each, index) => (each === stopId ? [index] : []))
}

function lastSeconds(trip: PatternTrip): number {
  const ride = (trip.arrivals.at(-1) ?? 0) - (trip.departures[0] ?? 0)
  return trip.frequencies.reduce((most, frequency) => Math.max(most, frequency.endSeconds + frequency.headwaySeconds + ride), trip.arrivals.at(-1) ?? 0)
}
