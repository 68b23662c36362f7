import type { Kysely } from 'kysely'
import type { RouteSign } from '../../model/plan/plan.ts'
import { timetableOf, type Timetable } from '../../model/gtfs/timetable.ts'
import type { TransportDatabase } from '../database.ts'

/** A stop of the network and the routes that call there, in the order of their signs. */
export type NetworkStop = { readonly id: string; readonly name: string; readonly lat: number; readonly lon: number; readonly routes: readonly RouteSign[] }

/** The feed in use, arranged for questions. */
export type Network = {
  readonly stops: ReadonlyMap<string, NetworkStop>
  /** In the order of their signs. */
  readonly routes: ReadonlyMap<string, RouteSign>
  readonly timetable: Timetable
  /** Points of latitude and longitude by shape. */
  readonly shapes: ReadonlyMap<string, readonly [number, number][]>
}

/** The network last read. Any gateway reads it again from the database: nothing is lost with it. */
let kept: { key: string; network: Promise<Network> } | null = null

/**
 * The network of the feed in use, read once a feed and process. Empty before the first feed is imported.
 * @param db any scope: public data
 */
export async function loadNetwork(db: Kysely<TransportDatabase>): Promise<Network> {
  const feed = await db.selectFrom('transport.gtfs_feeds').select(['digest', 'imported_at']).executeTakeFirst()
  const key = feed ? `${feed.digest} ${feed.imported_at.toISOString()}` : ''
  if (kept?.key === key) return kept.network
  const network = readNetwork(db)
  kept = { key, network }
  // A failed read must not be kept: the next question tries again.
  network.catch(() => (kept = null))
  return network
}

async function readNetwork(db: Kysely<TransportDatabase>): Promise<Network> {
  const routes = await db.selectFrom('transport.gtfs_routes').selectAll().orderBy('sort_order').orderBy('route_id').execute()
  const stops = await db.selectFrom('transport.gtfs_stops').select(['stop_id', 'name', 'lat', 'lon']).execute()
  const trips = await db.selectFrom('transport.gtfs_trips').selectAll().orderBy('trip_id').execute()
  const times = await db.selectFrom('transport.gtfs_stop_times').selectAll().execute()
  const calendars = await db.selectFrom('transport.gtfs_calendars').selectAll().execute()
  const exceptions = await db.selectFrom('transport.gtfs_calendar_dates').selectAll().execute()
  const frequencies = await db.selectFrom('transport.gtfs_frequencies').selectAll().execute()
  const shapes = await db.selectFrom('transport.gtfs_shapes').selectAll().execute()
  const timetable = timetableOf({
    trips: trips.map((row) => ({ tripId: row.trip_id, routeId: row.route_id, serviceId: row.service_id, headsign: row.headsign, directionId: row.direction_id, shapeId: row.shape_id ?? '' })),
    stopTimes: times.map((row) => ({ tripId: row.trip_id, stopSequence: row.stop_sequence, stopId: row.stop_id, arrivalSeconds: row.arrival_seconds, departureSeconds: row.departure_seconds })),
    calendars: calendars.map((row) => ({ serviceId: row.service_id, weekdays: row.weekdays as [boolean, boolean, boolean, boolean, boolean, boolean, boolean], startDate: row.start_date, endDate: row.end_date })),
    exceptions: exceptions.map((row) => ({ serviceId: row.service_id, date: row.service_date, isAdded: row.is_added })),
    frequencies: frequencies.map((row) => ({ tripId: row.trip_id, startSeconds: row.start_seconds, endSeconds: row.end_seconds, headwaySeconds: row.headway_seconds, isExact: row.is_exact })),
  })
  const signs = new Map(routes.map((row) => [row.route_id, { id: row.route_id, shortName: row.short_name, longName: row.long_name, color: row.color }]))
  const calling = new Map<string, Set<string>>()
  for (const pattern of timetable.patterns)
    for (const stopId of pattern.stopIds) calling.set(stopId, (calling.get(stopId) ?? new Set()).add(pattern.routeId))
  return {
    routes: signs,
    stops: new Map(
      stops.map((row) => [
        row.stop_id,
        { id: row.stop_id, name: row.name, lat: row.lat, lon: row.lon, routes: [...signs.values()].filter((sign) => calling.get(row.stop_id)?.has(sign.id)) },
      ]),
    ),
    timetable,
    shapes: new Map(shapes.map((row) => [row.shape_id, row.lats.map((lat, index): [number, number] => [lat, row.lons[index] ?? 0])])),
  }
}
