import type { Feed, ServiceCalendar, StopTime } from './feed.ts'
import { PROBLEMS_MAX, type FeedProblem } from './feed-problem.ts'
import { readTable, type FeedRow } from './feed-table.ts'
import { readGtfsTime } from './gtfs-time.ts'
import { checkReferences } from './check-references.ts'

/** The only time zone this province's timetables are kept in. */
const TIMEZONE = 'Asia/Ho_Chi_Minh'

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/**
 * Reads and checks a GTFS Schedule feed. Either a whole sound feed or what is wrong with it, never half of one.
 * Times between timed stops may be left out: they are spread evenly over the stops between.
 * @param files the texts of the feed's files by name, such as `stops.txt`
 * @source GTFS Schedule reference, https://gtfs.org/documentation/schedule/reference/
 */
export function readFeed(files: ReadonlyMap<string, string>): { feed: Feed; problems: [] } | { feed: null; problems: FeedProblem[] } {
  const problems: FeedProblem[] = []
  const table = <Row>(file: string, columns: readonly string[], isRequired: boolean, read: (row: FeedRow) => Row) =>
    readTable(files, file, columns, { problems, isRequired, read })
  const agencies = table('agency.txt', ['agency_name', 'agency_url', 'agency_timezone'], true, (row) => {
    const timezone = row.text('agency_timezone')
    if (timezone !== TIMEZONE) row.say('agency_timezone', 'timezone-other', timezone)
    return { agencyId: row.optional('agency_id'), name: row.text('agency_name'), url: row.text('agency_url'), timezone }
  })
  const stops = table('stops.txt', ['stop_id', 'stop_name', 'stop_lat', 'stop_lon'], true, (row) => ({
    stopId: row.text('stop_id'),
    name: row.text('stop_name'),
    lat: row.number('stop_lat', -90, 90),
    lon: row.number('stop_lon', -180, 180),
  }))
  const routes = table('routes.txt', ['route_id', 'route_type'], true, (row) => ({
    routeId: row.text('route_id'),
    agencyId: row.optional('agency_id') || (agencies[0]?.agencyId ?? ''),
    shortName: row.optional('route_short_name'),
    longName: row.optional('route_long_name'),
    routeType: row.number('route_type', 0, 1702),
    color: /^[0-9A-Fa-f]{6}$/.test(row.optional('route_color')) ? row.optional('route_color').toUpperCase() : '1F5AA8',
    sortOrder: Number(row.optional('route_sort_order')) || 0,
  }))
  const trips = table('trips.txt', ['route_id', 'service_id', 'trip_id'], true, (row) => ({
    tripId: row.text('trip_id'),
    routeId: row.text('route_id'),
    serviceId: row.text('service_id'),
    headsign: row.optional('trip_headsign'),
    directionId: row.optional('direction_id') === '1' ? (1 as const) : (0 as const),
    shapeId: row.optional('shape_id'),
  }))
  const times = table('stop_times.txt', ['trip_id', 'stop_id', 'stop_sequence'], true, (row): LooseStopTime => {
    const time = (field: string) => (row.optional(field) === '' ? null : row.read(field, readGtfsTime, 0))
    const arrival = time('arrival_time')
    const departure = time('departure_time')
    return {
      tripId: row.text('trip_id'),
      stopSequence: row.number('stop_sequence', 0, 100_000),
      stopId: row.text('stop_id'),
      arrivalSeconds: arrival ?? departure,
      departureSeconds: departure ?? arrival,
    }
  })
  const calendars = table('calendar.txt', ['service_id', ...WEEKDAYS, 'start_date', 'end_date'], !files.has('calendar_dates.txt'), (row): ServiceCalendar => ({
    serviceId: row.text('service_id'),
    weekdays: WEEKDAYS.map((day) => row.number(day, 0, 1) === 1) as unknown as ServiceCalendar['weekdays'],
    startDate: row.read('start_date', readDate, ''),
    endDate: row.read('end_date', readDate, ''),
  }))
  const exceptions = table('calendar_dates.txt', ['service_id', 'date', 'exception_type'], false, (row) => ({
    serviceId: row.text('service_id'),
    date: row.read('date', readDate, ''),
    isAdded: row.number('exception_type', 1, 2) === 1,
  }))
  const frequencies = table('frequencies.txt', ['trip_id', 'start_time', 'end_time', 'headway_secs'], false, (row) => {
    const frequency = {
      tripId: row.text('trip_id'),
      startSeconds: row.read('start_time', readGtfsTime, 0),
      endSeconds: row.read('end_time', readGtfsTime, 0),
      headwaySeconds: row.number('headway_secs', 1, 86_400),
      isExact: row.optional('exact_times') === '1',
    }
    if (frequency.endSeconds <= frequency.startSeconds) row.say('end_time', 'times-backwards', row.optional('end_time'))
    return frequency
  })
  const shapePoints = table('shapes.txt', ['shape_id', 'shape_pt_lat', 'shape_pt_lon', 'shape_pt_sequence'], false, (row) => ({
    shapeId: row.text('shape_id'),
    sequence: row.number('shape_pt_sequence', 0, 1_000_000),
    lat: row.number('shape_pt_lat', -90, 90),
    lon: row.number('shape_pt_lon', -180, 180),
  })).sort((a, b) => (a.shapeId < b.shapeId ? -1 : a.shapeId > b.shapeId ? 1 : a.sequence - b.sequence))
  const stopTimes = timedStops(times, problems)
  const feed: Feed = { agencies, stops, routes, trips, stopTimes, calendars, exceptions, frequencies, shapePoints }
  // References of rows that were left out would only repeat what is already told.
  if (problems.length === 0) problems.push(...checkReferences(feed))
  return problems.length === 0 ? { feed, problems: [] } : { feed: null, problems: problems.slice(0, PROBLEMS_MAX) }
}

type LooseStopTime = Omit<StopTime, 'arrivalSeconds' | 'departureSeconds'> & { arrivalSeconds: number | null; departureSeconds: number | null }

/** `20261125` → `2026-11-25`; null when there is no such day. */
function readDate(text: string): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (!match) return null
  const date = `${match[1]}-${match[2]}-${match[3]}`
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date
}

/** Orders each trip's calls, fills in times left out and refuses times that run backwards. */
function timedStops(times: readonly LooseStopTime[], problems: FeedProblem[]): StopTime[] {
  const byTrip = Map.groupBy(times, (time) => time.tripId)
  const timed: StopTime[] = []
  for (const [tripId, calls] of byTrip) {
    const say = (problem: 'times-backwards' | 'trip-too-short' | 'value-missing', value: string) =>
      problems.push({ file: 'stop_times.txt', line: null, field: 'trip_id', problem, value: `${tripId} ${value}`.trim() })
    calls.sort((a, b) => a.stopSequence - b.stopSequence)
    if (calls.length < 2) say('trip-too-short', '')
    else if (calls[0]!.departureSeconds === null || calls.at(-1)!.arrivalSeconds === null) say('value-missing', 'arrival_time')
    else {
      const filled = fillTimes(calls)
      const back = filled.find((call, at) => call.departureSeconds < call.arrivalSeconds || (at > 0 && call.arrivalSeconds < filled[at - 1]!.departureSeconds))
      if (back) say('times-backwards', String(back.stopSequence))
      else timed.push(...filled)
    }
  }
  return timed
}

function fillTimes(calls: readonly LooseStopTime[]): StopTime[] {
  return calls.map((call, at) => {
    if (call.arrivalSeconds !== null && call.departureSeconds !== null) return { ...call, arrivalSeconds: call.arrivalSeconds, departureSeconds: call.departureSeconds }
    const before = calls.findLastIndex((each, index) => index < at && each.departureSeconds !== null)
    const after = calls.findIndex((each, index) => index > at && each.arrivalSeconds !== null)
    const from = calls[before]!.departureSeconds!
    const seconds = from + Math.round(((calls[after]!.arrivalSeconds! - from) * (at - before)) / (after - before))
    return { ...call, arrivalSeconds: seconds, departureSeconds: seconds }
  })
}
