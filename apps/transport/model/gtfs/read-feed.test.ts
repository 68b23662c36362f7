import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from './read-csv.ts'
import { readFeed } from './read-feed.ts'
import { readGtfsTime, writeGtfsTime, localMoment } from './gtfs-time.ts'

function someFiles(changes: Record<string, string | null> = {}): Map<string, string> {
  const files = new Map(
    Object.entries({
      'agency.txt': 'agency_id,agency_name,agency_url,agency_timezone\nA,Xe buýt,https://example.vn,Asia/Ho_Chi_Minh\n',
      'stops.txt': '\uFEFFstop_id,stop_name,stop_lat,stop_lon\r\nS1,"Chợ ""Đu"", Phú Lương",21.7,105.7\r\nS2,Bến xe,21.6,105.8\r\nS3,Cuối,21.5,105.8\r\n',
      'routes.txt': 'route_id,agency_id,route_short_name,route_long_name,route_type\nR1,A,01,Một,3\n',
      'trips.txt': 'route_id,service_id,trip_id\nR1,D,T1\n',
      'stop_times.txt': 'trip_id,arrival_time,departure_time,stop_id,stop_sequence\nT1,25:30:00,25:30:00,S3,3\nT1,24:10:00,24:10:00,S1,1\nT1,,,S2,2\n',
      'calendar.txt': 'service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\nD,1,1,1,1,1,0,0,20260101,20261231\n',
    }),
  )
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) files.delete(name)
    else files.set(name, text)
  }
  return files
}

const problemsOf = (changes: Record<string, string | null>) => readFeed(someFiles(changes)).problems.map((each) => `${each.file}:${each.line ?? ''} ${each.field ?? ''} ${each.problem}`)

describe('readFeed', () => {
  it('reads quotes, a byte order mark, CRLF, times past midnight, calls out of order, and spreads missing times', () => {
    const { feed, problems } = readFeed(someFiles())
    expect(problems).toEqual([])
    expect(feed!.stops[0]!.name).toBe('Chợ "Đu", Phú Lương')
    expect(feed!.stopTimes.map((each) => [each.stopId, writeGtfsTime(each.departureSeconds)])).toEqual([
      ['S1', '24:10:00'],
      ['S2', '24:50:00'],
      ['S3', '25:30:00'],
    ])
    expect(feed!.calendars[0]!.weekdays).toEqual([true, true, true, true, true, false, false])
    expect(feed!.calendars[0]!.startDate).toBe('2026-01-01')
  })

  it.each<[string, Record<string, string | null>, string]>([
    ['a file that is missing', { 'stops.txt': null }, 'stops.txt:  file-missing'],
    ['a column that is missing', { 'routes.txt': 'route_id\nR1\n' }, 'routes.txt:1 route_type column-missing'],
    ['no calendar of either kind', { 'calendar.txt': null }, 'calendar.txt:  file-missing'],
    ['a latitude beyond the pole', { 'stops.txt': 'stop_id,stop_name,stop_lat,stop_lon\nS1,A,91,105\n' }, 'stops.txt:2 stop_lat value-wrong'],
    ['a time of 61 minutes', { 'stop_times.txt': 'trip_id,arrival_time,departure_time,stop_id,stop_sequence\nT1,24:61:00,24:10:00,S1,1\n' }, 'stop_times.txt:2 arrival_time value-wrong'],
    ['a day that is not in the calendar', { 'calendar_dates.txt': 'service_id,date,exception_type\nD,20260230,1\n' }, 'calendar_dates.txt:2 date value-wrong'],
    ['another time zone', { 'agency.txt': 'agency_id,agency_name,agency_url,agency_timezone\nA,B,https://b.vn,Europe/Paris\n' }, 'agency.txt:2 agency_timezone timezone-other'],
    ['a trip of no route', { 'trips.txt': 'route_id,service_id,trip_id\nR9,D,T1\n' }, 'trips.txt: route_id reference-unknown'],
    ['a service that never runs', { 'trips.txt': 'route_id,service_id,trip_id\nR1,X,T1\n' }, 'trips.txt: service_id reference-unknown'],
    ['times that run backwards', { 'stop_times.txt': 'trip_id,arrival_time,departure_time,stop_id,stop_sequence\nT1,08:00:00,08:00:00,S1,1\nT1,07:00:00,07:00:00,S2,2\n' }, 'stop_times.txt: trip_id times-backwards'],
    ['a trip of one stop', { 'stop_times.txt': 'trip_id,arrival_time,departure_time,stop_id,stop_sequence\nT1,08:00:00,08:00:00,S1,1\n' }, 'stop_times.txt: trip_id trip-too-short'],
    ['an id used twice', { 'routes.txt': 'route_id,agency_id,route_type\nR1,A,3\nR1,A,3\n' }, 'routes.txt: route_id id-twice'],
  ])('refuses %s', (_, changes, problem) => {
    expect(problemsOf(changes)).toContain(problem)
  })
})

it('CSV comes back as it was written', () => {
  const rows = [['a"b', 'x,y', 'line\nbreak', 'đèo']]
  expect(readCsv(writeCsv(['p', 'q', 'r', 's'], rows)).rows[0]!.values).toEqual({ p: 'a"b', q: 'x,y', r: 'line\nbreak', s: 'đèo' })
})

it.each([
  ['25:30:00', 91_800],
  ['6:05:00', 21_900],
  ['06:60:00', null],
  ['abc', null],
])('readGtfsTime(%s) is %s', (text, seconds) => {
  expect(readGtfsTime(text)).toBe(seconds)
})

it('local time is UTC+7', () => {
  expect(localMoment(new Date('2026-11-27T17:30:00Z'))).toEqual({ date: '2026-11-28', seconds: 1800 })
  expect(localMoment(new Date('2026-11-27T16:59:59Z'))).toEqual({ date: '2026-11-27', seconds: 86_399 })
})
