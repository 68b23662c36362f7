import { addDays, daysBetween, type CalendarDate } from '../dates/calendar-date.ts'
import type { Frequency } from './feed.ts'
import { DAY_SECONDS, type LocalMoment } from './gtfs-time.ts'
import { runsOn, type Service } from './service-calendar.rule.ts'

/** A trip's call at the stop asked about. */
export type StopCall = {
  readonly tripId: string
  readonly serviceId: string
  readonly routeId: string
  readonly headsign: string
  readonly stopSequence: number
  /** Departure from this stop, in seconds of the trip's service day. */
  readonly departureSeconds: number
  /** Departure of the trip from its first stop, in seconds of its service day. */
  readonly tripStartSeconds: number
  /** Empty for a trip that runs once, at its stop times. */
  readonly frequencies: readonly Frequency[]
}

type DepartureBase = {
  readonly tripId: string
  readonly routeId: string
  readonly headsign: string
  /** The day whose timetable the trip belongs to; the day before, for a trip past midnight. */
  readonly serviceDate: CalendarDate
}

/** A departure at a minute, or buses "about every so often" for a while, without invented minutes. */
export type Departure =
  | (DepartureBase & { readonly kind: 'timed'; readonly date: CalendarDate; readonly seconds: number })
  | (DepartureBase & {
      readonly kind: 'headway'
      readonly from: LocalMoment
      /** Buses come until before this. */
      readonly until: LocalMoment
      readonly headwaySeconds: number
    })

/**
 * What leaves a stop between two local moments (`from` included, `until` not), in order of time.
 * Each trip belongs to its service day: a Friday trip at 25:30 leaves on Saturday at 01:30, once, as Friday's service,
 * and only if Friday's service runs. Exact frequencies give a departure for each start before the window's end; others
 * give one window with their headway, shifted to this stop.
 * @source GTFS Schedule reference, stop_times.txt, calendar.txt, frequencies.txt (exact_times)
 */
export function departuresBetween(calls: readonly StopCall[], services: ReadonlyMap<string, Service>, from: LocalMoment, until: LocalMoment): Departure[] {
  const found: Departure[] = []
  const latest = calls.reduce((most, call) => Math.max(most, lastSeconds(call)), 0)
  const firstDay = addDays(from.date, -Math.floor(latest / DAY_SECONDS))
  for (let day = firstDay; day <= until.date; day = addDays(day, 1)) {
    const offset = daysBetween(from.date, day) * DAY_SECONDS
    // Both ends in seconds of this service day.
    const window = { from: from.seconds - offset, until: daysBetween(from.date, until.date) * DAY_SECONDS + until.seconds - offset }
    for (const call of calls) if (runsOn(services.get(call.serviceId), day)) found.push(...departuresOfDay(call, day, window))
  }
  return found.sort((a, b) => compare(startOf(a), startOf(b)) || (a.routeId < b.routeId ? -1 : a.routeId > b.routeId ? 1 : 0))
}

/** The local moment of so many seconds of a service day. @example momentOf('2026-11-27', 91800) → { date: '2026-11-28', seconds: 5400 } */
export function momentOf(serviceDate: CalendarDate, seconds: number): LocalMoment {
  const days = Math.floor(seconds / DAY_SECONDS)
  return { date: addDays(serviceDate, days), seconds: seconds - days * DAY_SECONDS }
}

/** The starts of an exact frequency, in seconds of the service day; the end itself does not run. */
export function startsOf(frequency: Pick<Frequency, 'startSeconds' | 'endSeconds' | 'headwaySeconds'>): number[] {
  const starts: number[] = []
  for (let start = frequency.startSeconds; start < frequency.endSeconds; start += frequency.headwaySeconds) starts.push(start)
  return starts
}

function departuresOfDay(call: StopCall, serviceDate: CalendarDate, window: { from: number; until: number }): Departure[] {
  const base = { tripId: call.tripId, routeId: call.routeId, headsign: call.headsign, serviceDate }
  const timed = (seconds: number): Departure => ({ ...base, kind: 'timed', ...momentOf(serviceDate, seconds) })
  const isAsked = (seconds: number) => seconds >= window.from && seconds < window.until
  if (call.frequencies.length === 0) return isAsked(call.departureSeconds) ? [timed(call.departureSeconds)] : []
  const ride = call.departureSeconds - call.tripStartSeconds
  return call.frequencies.flatMap((frequency): Departure[] => {
    if (frequency.isExact) return startsOf(frequency).map((start) => start + ride).filter(isAsked).map(timed)
    const begins = Math.max(frequency.startSeconds + ride, window.from)
    const ends = frequency.endSeconds + ride
    if (begins >= Math.min(ends, window.until)) return []
    const headway = { from: momentOf(serviceDate, begins), until: momentOf(serviceDate, ends), headwaySeconds: frequency.headwaySeconds }
    return [{ ...base, kind: 'headway', ...headway }]
  })
}

function lastSeconds(call: StopCall): number {
  const ride = call.departureSeconds - call.tripStartSeconds
  return call.frequencies.reduce((most, frequency) => Math.max(most, frequency.endSeconds + ride), call.departureSeconds)
}

function startOf(departure: Departure): LocalMoment {
  return departure.kind === 'timed' ? departure : departure.from
}

function compare(a: LocalMoment, b: LocalMoment): number {
  return a.date === b.date ? a.seconds - b.seconds : a.date < b.date ? -1 : 1
}
