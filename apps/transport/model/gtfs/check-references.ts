import type { Feed } from './feed.ts'
import type { FeedProblem } from './feed-problem.ts'

/** What a feed names without having it, or has twice. */
export function checkReferences(feed: Feed): FeedProblem[] {
  const problems: FeedProblem[] = []
  const ids = (file: string, field: string, values: readonly string[]) => {
    const seen = new Set<string>()
    for (const value of values) {
      if (seen.has(value)) problems.push({ file, line: null, field, problem: 'id-twice', value })
      seen.add(value)
    }
    return seen
  }
  const knows = (file: string, field: string, known: ReadonlySet<string>, values: Iterable<string>) => {
    for (const value of new Set(values)) if (!known.has(value)) problems.push({ file, line: null, field, problem: 'reference-unknown', value })
  }
  const agencyIds = ids('agency.txt', 'agency_id', feed.agencies.map((each) => each.agencyId))
  const stopIds = ids('stops.txt', 'stop_id', feed.stops.map((each) => each.stopId))
  const routeIds = ids('routes.txt', 'route_id', feed.routes.map((each) => each.routeId))
  const tripIds = ids('trips.txt', 'trip_id', feed.trips.map((each) => each.tripId))
  const calendarIds = ids('calendar.txt', 'service_id', feed.calendars.map((each) => each.serviceId))
  ids('stop_times.txt', 'stop_sequence', feed.stopTimes.map((each) => `${each.tripId} ${each.stopSequence}`))
  const serviceIds = new Set([...calendarIds, ...feed.exceptions.map((each) => each.serviceId)])
  const shapeIds = new Set(feed.shapePoints.map((each) => each.shapeId))
  knows('routes.txt', 'agency_id', agencyIds, feed.routes.map((each) => each.agencyId))
  knows('trips.txt', 'route_id', routeIds, feed.trips.map((each) => each.routeId))
  knows('trips.txt', 'service_id', serviceIds, feed.trips.map((each) => each.serviceId))
  knows('trips.txt', 'shape_id', shapeIds, feed.trips.map((each) => each.shapeId).filter((id) => id !== ''))
  knows('stop_times.txt', 'trip_id', tripIds, feed.stopTimes.map((each) => each.tripId))
  knows('stop_times.txt', 'stop_id', stopIds, feed.stopTimes.map((each) => each.stopId))
  knows('frequencies.txt', 'trip_id', tripIds, feed.frequencies.map((each) => each.tripId))
  return problems
}
