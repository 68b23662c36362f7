import type { SeedRandom } from '@mc/server-kit'
import { addDays, type CalendarDate } from '../../model/dates/calendar-date.ts'
import { readGtfsTime, writeGtfsTime } from '../../model/gtfs/gtfs-time.ts'
import { writeCsv } from '../../model/gtfs/read-csv.ts'
import { MODEL_ROUTES, type ModelRoute, type ModelTimes } from './model-routes.ts'
import { modelHolidays, modelServices } from './model-services.ts'
import { modelStops, type ModelStop } from './model-stops.ts'

/** Days for which the feed holds, before and after the day of generation. */
const VALID_BEFORE = 30
const VALID_AFTER = 365

/** Points drawn of a road between two stops. */
const POINTS_PER_HOP = 4

/**
 * Makes a GTFS feed of model bus routes between the communes of the province: the texts of its files by name. The same
 * day and chance give the same feed. Places are real, everything else is made up.
 */
export function generateFeed(options: { today: CalendarDate; random: (key: string) => SeedRandom }): Map<string, string> {
  const range = { from: addDays(options.today, -VALID_BEFORE), to: addDays(options.today, VALID_AFTER) }
  const stops = new Map<string, ModelStop>()
  const trips: (string | number)[][] = []
  const stopTimes: (string | number)[][] = []
  const frequencies: (string | number)[][] = []
  const shapes: (string | number)[][] = []
  const taken = new Map<string, number>()
  for (const route of MODEL_ROUTES)
    for (const direction of directionsOf(route)) {
      const line = modelStops({ ...route, via: direction === 0 ? route.via : route.via.toReversed() }, { random: options.random, taken, known: stops })
      for (const { stop } of line) stops.set(stop.id, stop)
      const shapeId = `${route.id}-${direction}`
      drawShape(shapeId, line, shapes)
      const offsets = offsetsOf(line, route.speedKmh)
      for (const times of route.times)
        for (const begin of beginsOf(times)) {
          const tripId = `${shapeId}-${times.service}-${writeGtfsTime(begin).slice(0, 5).replace(':', '')}`
          trips.push([route.id, times.service, tripId, line.at(-1)!.stop.name, direction, shapeId])
          const first = times.kind === 'frequency' ? 0 : begin
          for (const [index, { stop }] of line.entries()) {
            const time = writeGtfsTime(first + offsets[index]!)
            stopTimes.push([tripId, time, time, stop.id, index + 1])
          }
          if (times.kind === 'frequency')
            frequencies.push([tripId, `${times.from}:00`, `${times.until}:00`, times.everyMinutes * 60, times.isExact ? 1 : 0])
        }
    }
  return new Map([
    ['agency.txt', writeCsv(['agency_id', 'agency_name', 'agency_url', 'agency_timezone', 'agency_lang'], [['MAU', 'Xe buýt mẫu Thái Nguyên', 'https://xebuyt.thainguyen.example', 'Asia/Ho_Chi_Minh', 'vi']])],
    ['stops.txt', writeCsv(['stop_id', 'stop_name', 'stop_lat', 'stop_lon'], [...stops.values()].map((stop) => [stop.id, stop.name, stop.lat, stop.lon]))],
    ['routes.txt', writeCsv(['route_id', 'agency_id', 'route_short_name', 'route_long_name', 'route_type', 'route_color', 'route_sort_order'], MODEL_ROUTES.map((route, index) => [route.id, 'MAU', route.shortName, route.longName, 3, route.color, index + 1]))],
    ['trips.txt', writeCsv(['route_id', 'service_id', 'trip_id', 'trip_headsign', 'direction_id', 'shape_id'], trips)],
    ['stop_times.txt', writeCsv(['trip_id', 'arrival_time', 'departure_time', 'stop_id', 'stop_sequence'], stopTimes)],
    ['calendar.txt', modelServices(range)],
    ['calendar_dates.txt', modelHolidays(range)],
    ['frequencies.txt', writeCsv(['trip_id', 'start_time', 'end_time', 'headway_secs', 'exact_times'], frequencies)],
    ['shapes.txt', writeCsv(['shape_id', 'shape_pt_lat', 'shape_pt_lon', 'shape_pt_sequence'], shapes)],
  ])
}

type LineStop = ReturnType<typeof modelStops>[number]

/** A loop runs one way. */
function directionsOf(route: ModelRoute): (0 | 1)[] {
  return route.via[0] === route.via.at(-1) ? [0] : [0, 1]
}

/** First departures of the trips; one trip stands for a whole frequency. */
function beginsOf(times: ModelTimes): number[] {
  if (times.kind === 'frequency') return [readGtfsTime(`${times.from}:00`)!]
  const begins: number[] = []
  const last = readGtfsTime(`${times.last}:00`)!
  for (let begin = readGtfsTime(`${times.first}:00`)!; begin <= last; begin += times.everyMinutes * 60) begins.push(begin)
  return begins
}

/** Seconds from the first stop to each, whole minutes, at least one between two stops. */
function offsetsOf(line: readonly LineStop[], speedKmh: number): number[] {
  const offsets: number[] = []
  let minutes = 0
  for (const [index, hop] of line.entries()) {
    if (index > 0) minutes += Math.max(1, Math.round((hop.km / speedKmh) * 60))
    offsets.push(minutes * 60)
  }
  return offsets
}

function drawShape(shapeId: string, line: readonly LineStop[], shapes: (string | number)[][]): void {
  let sequence = 1
  for (const hop of line) for (const point of hop.drawn(POINTS_PER_HOP)) shapes.push([shapeId, point.lat, point.lon, sequence++])
}
