import { createHash } from 'node:crypto'
import { foldVietnamese } from '@mc/names'
import type { Seed, SeedValue } from '@mc/server-kit'
import type { Feed } from '../../model/gtfs/feed.ts'
import { readFeed } from '../../model/gtfs/read-feed.ts'

/** Where a feed goes: COPY and statements of the owner. */
export type FeedTarget = Pick<Seed, 'copy' | 'sql'>

/**
 * Puts a GTFS feed in place of the one in use. A feed with problems changes nothing.
 * @param files texts by file name
 * @param about where it comes from, and whether it is model data
 * @throws Error with the first problems, when the feed is not sound
 */
export async function importFeed(target: FeedTarget, files: ReadonlyMap<string, string>, about: { source: string; isModelData: boolean }): Promise<Feed> {
  const { feed, problems } = readFeed(files)
  if (!feed) {
    const told = problems.slice(0, 10).map((each) => `${each.file}${each.line ? `:${each.line}` : ''} ${each.field ?? ''} ${each.problem} ${each.value}`.trim())
    throw new Error(`The feed is not sound (${problems.length} problems): ${told.join('; ')}`)
  }
  await target.sql(`truncate ${TABLES.map((table) => `transport.${table}`).join(', ')}`)
  const copy = <Row>(table: (typeof TABLES)[number], columns: readonly string[], rows: Iterable<Row>, values: (row: Row) => readonly SeedValue[]) =>
    target.copy(`transport.${table}`, columns, mapped(rows, values))
  await copy('gtfs_agencies', ['agency_id', 'name', 'url'], feed.agencies, (each) => [each.agencyId, each.name, each.url])
  await copy('gtfs_stops', ['stop_id', 'name', 'name_folded', 'lat', 'lon'], feed.stops, (each) => [each.stopId, each.name, foldVietnamese(each.name), each.lat, each.lon])
  await copy('gtfs_routes', ['route_id', 'agency_id', 'short_name', 'long_name', 'route_type', 'color', 'sort_order'], feed.routes, (each) => [
    each.routeId, each.agencyId, each.shortName, each.longName, each.routeType, each.color, each.sortOrder,
  ])
  await copy('gtfs_shapes', ['shape_id', 'lats', 'lons'], Map.groupBy(feed.shapePoints, (point) => point.shapeId), ([shapeId, points]) => [
    shapeId, points.map((point) => point.lat), points.map((point) => point.lon),
  ])
  await copy('gtfs_calendars', ['service_id', 'weekdays', 'start_date', 'end_date'], feed.calendars, (each) => [
    each.serviceId, each.weekdays.map((runs) => (runs ? 't' : 'f')), each.startDate, each.endDate,
  ])
  await copy('gtfs_calendar_dates', ['service_id', 'service_date', 'is_added'], feed.exceptions, (each) => [each.serviceId, each.date, each.isAdded])
  await copy('gtfs_trips', ['trip_id', 'route_id', 'service_id', 'headsign', 'direction_id', 'shape_id'], feed.trips, (each) => [
    each.tripId, each.routeId, each.serviceId, each.headsign, each.directionId, each.shapeId || null,
  ])
  await copy('gtfs_stop_times', ['trip_id', 'stop_sequence', 'stop_id', 'arrival_seconds', 'departure_seconds'], feed.stopTimes, (each) => [
    each.tripId, each.stopSequence, each.stopId, each.arrivalSeconds, each.departureSeconds,
  ])
  await copy('gtfs_frequencies', ['trip_id', 'start_seconds', 'end_seconds', 'headway_seconds', 'is_exact'], feed.frequencies, (each) => [
    each.tripId, each.startSeconds, each.endSeconds, each.headwaySeconds, each.isExact,
  ])
  const [from, to] = validity(feed)
  await copy('gtfs_feeds', ['digest', 'source', 'is_model_data', 'valid_from', 'valid_to'], [feed], () => [digestOf(files), about.source, about.isModelData, from, to])
  return feed
}

const TABLES = [
  'gtfs_feeds', 'gtfs_frequencies', 'gtfs_stop_times', 'gtfs_trips', 'gtfs_calendar_dates', 'gtfs_calendars', 'gtfs_shapes', 'gtfs_routes', 'gtfs_stops', 'gtfs_agencies',
] as const

function* mapped<Row>(rows: Iterable<Row>, values: (row: Row) => readonly SeedValue[]): Generator<readonly SeedValue[]> {
  for (const row of rows) yield values(row)
}

function validity(feed: Feed): [string, string] {
  const days = [...feed.calendars.flatMap((each) => [each.startDate, each.endDate]), ...feed.exceptions.map((each) => each.date)].sort()
  return [days[0] ?? '1970-01-01', days.at(-1) ?? '1970-01-01']
}

function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [name, text] of [...files].sort()) hash.update(`${name}\0${text}\0`)
  return hash.digest('hex')
}
