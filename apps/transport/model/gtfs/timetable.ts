import type { Feed, Frequency } from './feed.ts'
import { servicesOf, type Service } from './service-calendar.rule.ts'

/** A trip of a pattern; times in seconds of its service day, one for each stop of the pattern. */
export type PatternTrip = {
  readonly tripId: string
  readonly serviceId: string
  readonly headsign: string
  readonly arrivals: readonly number[]
  readonly departures: readonly number[]
  readonly frequencies: readonly Frequency[]
}

/** Trips of one route that call at the same stops in the same order. */
export type Pattern = { readonly routeId: string; readonly directionId: 0 | 1; readonly shapeId: string; readonly stopIds: readonly string[]; readonly trips: readonly PatternTrip[] }

/** A feed arranged for planning. */
export type Timetable = { readonly services: ReadonlyMap<string, Service>; readonly patterns: readonly Pattern[] }

/** Arranges a feed's trips by pattern. */
export function timetableOf(feed: Pick<Feed, 'trips' | 'stopTimes' | 'calendars' | 'exceptions' | 'frequencies'>): Timetable {
  const callsByTrip = Map.groupBy(feed.stopTimes, (time) => time.tripId)
  const frequenciesByTrip = Map.groupBy(feed.frequencies, (frequency) => frequency.tripId)
  const patterns = new Map<string, Pattern & { trips: PatternTrip[] }>()
  for (const trip of feed.trips) {
    const calls = (callsByTrip.get(trip.tripId) ?? []).toSorted((a, b) => a.stopSequence - b.stopSequence)
    if (calls.length < 2) continue
    const stopIds = calls.map((call) => call.stopId)
    const key = JSON.stringify([trip.routeId, trip.directionId, trip.shapeId, stopIds])
    let pattern = patterns.get(key)
    if (!pattern) patterns.set(key, (pattern = { routeId: trip.routeId, directionId: trip.directionId, shapeId: trip.shapeId, stopIds, trips: [] }))
    pattern.trips.push({
      tripId: trip.tripId,
      serviceId: trip.serviceId,
      headsign: trip.headsign,
      arrivals: calls.map((call) => call.arrivalSeconds),
      departures: calls.map((call) => call.departureSeconds),
      frequencies: frequenciesByTrip.get(trip.tripId) ?? [],
    })
  }
  return { services: servicesOf(feed.calendars, feed.exceptions), patterns: [...patterns.values()] }
}
