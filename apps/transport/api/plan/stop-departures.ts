import { addDays } from '../../model/dates/calendar-date.ts'
import { departuresBetween, type Departure, type StopCall } from '../../model/gtfs/departures.rule.ts'
import { DAY_SECONDS, type LocalMoment } from '../../model/gtfs/gtfs-time.ts'
import type { Pattern } from '../../model/gtfs/timetable.ts'
import type { DepartureView } from '../../model/plan/plan.ts'
import type { Network } from './load-network.query.ts'

/** What leaves a stop between two moments, as people see it. The end of a line is no departure. */
export function stopDepartures(network: Network, stopId: string, window: { from: LocalMoment; seconds: number }): DepartureView[] {
  return viewsOf(network, network.timetable.patterns.flatMap((pattern) => callsOf(pattern, stopId)), window)
}

/** What leaves the first stop of some patterns on a whole service day, buses after midnight included. */
export function firstDepartures(network: Network, patterns: readonly Pattern[], date: string): DepartureView[] {
  const calls = patterns.flatMap((pattern) => callsAt(pattern, 0))
  // Two days, so that what leaves after midnight is there; what belongs to another day's service is not of this day.
  return viewsOf(network, calls, { from: { date, seconds: 0 }, seconds: 2 * DAY_SECONDS }).filter((view) => view.serviceDate === date)
}

function viewsOf(network: Network, calls: readonly StopCall[], window: { from: LocalMoment; seconds: number }): DepartureView[] {
  const end = window.from.seconds + window.seconds
  const until = { date: addDays(window.from.date, Math.floor(end / DAY_SECONDS)), seconds: end % DAY_SECONDS }
  return departuresBetween(calls, network.timetable.services, window.from, until).map((departure) => viewOf(network, departure))
}

function callsOf(pattern: Pattern, stopId: string): StopCall[] {
  return pattern.stopIds.slice(0, -1).flatMap((each, index) => (each === stopId ? callsAt(pattern, index) : []))
}

function callsAt(pattern: Pattern, index: number): StopCall[] {
  return pattern.trips.map((trip) => ({
    tripId: trip.tripId,
    serviceId: trip.serviceId,
    routeId: pattern.routeId,
    headsign: trip.headsign,
    stopSequence: index,
    departureSeconds: trip.departures[index]!,
    tripStartSeconds: trip.departures[0]!,
    frequencies: trip.frequencies,
  }))
}

function viewOf(network: Network, departure: Departure): DepartureView {
  const base = { route: network.routes.get(departure.routeId)!, tripId: departure.tripId, headsign: departure.headsign, serviceDate: departure.serviceDate }
  if (departure.kind === 'timed') return { ...base, kind: 'timed', at: { date: departure.date, seconds: departure.seconds } }
  return { ...base, kind: 'headway', from: departure.from, until: departure.until, headwayMinutes: Math.round(departure.headwaySeconds / 60) }
}
