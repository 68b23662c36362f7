import { describe, expect, it } from 'vitest'
import type { Feed, ServiceCalendar } from './feed.ts'
import { clockTime, readGtfsTime } from './gtfs-time.ts'
import { timetableOf, type Timetable } from './timetable.ts'
import { planJourneys, type Journey } from './trip-plan.rule.ts'

const at = (text: string) => readGtfsTime(`${text}:00`)!
const daily: ServiceCalendar = { serviceId: 'daily', weekdays: [true, true, true, true, true, true, true], startDate: '2026-01-01', endDate: '2026-12-31' }
const friday: ServiceCalendar = { ...daily, serviceId: 'friday', weekdays: [false, false, false, false, true, false, false] }

type Line = { route: string; service?: string; calls: [stop: string, time: string][]; every?: [from: string, until: string, minutes: number, isExact: boolean] }

function aTimetable(lines: Line[]): Timetable {
  const feed: Pick<Feed, 'trips' | 'stopTimes' | 'calendars' | 'exceptions' | 'frequencies'> = {
    calendars: [daily, friday],
    exceptions: [],
    trips: lines.map((line, index) => ({ tripId: `t${index}`, routeId: line.route, serviceId: line.service ?? 'daily', headsign: '', directionId: 0, shapeId: '' })),
    stopTimes: lines.flatMap((line, index) =>
      line.calls.map(([stopId, time], stopSequence) => ({ tripId: `t${index}`, stopId, stopSequence, arrivalSeconds: at(time), departureSeconds: at(time) })),
    ),
    frequencies: lines.flatMap((line, index) =>
      line.every
        ? [{ tripId: `t${index}`, startSeconds: at(line.every[0]), endSeconds: at(line.every[1]), headwaySeconds: line.every[2] * 60, isExact: line.every[3] }]
        : [],
    ),
  }
  return timetableOf(feed)
}

const shown = (journeys: Journey[]) =>
  journeys.map((journey) => journey.legs.map((leg) => `${leg.routeId} ${leg.fromStopId} ${clockTime(leg.departs.seconds)}${leg.headwaySeconds ? '~' : ''} ${leg.toStopId} ${clockTime(leg.arrives.seconds)}`).join(' + '))

const plan = (lines: Line[], from: string, to: string, time = '07:00', date = '2026-11-25') => shown(planJourneys(aTimetable(lines), { from, to, at: { date, seconds: at(time) } }))

describe('planJourneys', () => {
  it('goes direct, soonest first, never against the direction', () => {
    const lines: Line[] = [
      { route: 'R', calls: [['A', '08:00'], ['B', '08:30']] },
      { route: 'R', calls: [['A', '07:10'], ['B', '07:40']] },
      { route: 'R', calls: [['A', '06:50'], ['B', '07:20']] },
    ]
    expect(plan(lines, 'A', 'B')).toEqual(['R A 07:10 B 07:40', 'R A 08:00 B 08:30', 'R A 06:50 B 07:20'])
    expect(plan(lines, 'B', 'A')).toEqual([])
    expect(plan(lines, 'A', 'A')).toEqual([])
  })

  it('changes once, with two minutes to do it', () => {
    const lines: Line[] = [
      { route: 'R', calls: [['A', '07:10'], ['X', '07:30']] },
      { route: 'S', calls: [['X', '07:31'], ['B', '07:50']] },
      { route: 'S', calls: [['X', '07:32'], ['B', '07:51']] },
    ]
    expect(plan(lines, 'A', 'B')[0]).toBe('R A 07:10 X 07:30 + S X 07:32 B 07:51')
  })

  it('does not wait for more than three hours where one changes', () => {
    const lines = (later: string): Line[] => [
      { route: 'R', calls: [['A', '20:00'], ['X', '20:30']] },
      { route: 'S', calls: [['X', later], ['B', '29:50']] },
    ]
    expect(plan(lines('23:30'), 'A', 'B', '19:00', '2026-12-31')).toHaveLength(1)
    expect(plan(lines('23:31'), 'A', 'B', '19:00', '2026-12-31')).toEqual([])
  })

  it('never changes twice', () => {
    const lines: Line[] = [
      { route: 'R', calls: [['A', '07:10'], ['X', '07:20']] },
      { route: 'S', calls: [['X', '07:30'], ['Y', '07:40']] },
      { route: 'T', calls: [['Y', '07:50'], ['B', '08:00']] },
    ]
    expect(plan(lines, 'A', 'B')).toEqual([])
  })

  it('takes the bus that overtakes, and drops what another beats', () => {
    const lines: Line[] = [
      { route: 'slow', calls: [['A', '07:10'], ['X', '07:40'], ['B', '08:40']] },
      { route: 'fast', calls: [['A', '07:20'], ['X', '07:35'], ['B', '08:00']] },
    ]
    expect(plan(lines, 'A', 'B', '07:00', '2026-12-31')).toEqual(['fast A 07:20 B 08:00'])
  })

  it('keeps the later arrival when it needs no change and the sooner one with a change', () => {
    const lines: Line[] = [
      { route: 'direct', calls: [['A', '07:10'], ['B', '08:30']] },
      { route: 'R', calls: [['A', '07:10'], ['X', '07:30']] },
      { route: 'S', calls: [['X', '07:40'], ['B', '08:00']] },
    ]
    expect(plan(lines, 'A', 'B', '07:00', '2026-12-31').toSorted()).toEqual(['R A 07:10 X 07:30 + S X 07:40 B 08:00', 'direct A 07:10 B 08:30'])
  })

  it("boards yesterday's bus after midnight, and only if yesterday's service ran", () => {
    const lines: Line[] = [{ route: 'night', service: 'friday', calls: [['A', '24:10'], ['B', '25:30']] }]
    expect(plan(lines, 'A', 'B', '00:00', '2026-11-28')).toEqual(['night A 00:10 B 01:30'])
    expect(plan(lines, 'A', 'B', '00:00', '2026-11-29')).toEqual([])
    expect(plan(lines, 'A', 'B', '23:00', '2026-11-27')).toEqual(['night A 00:10 B 01:30'])
  })

  it('uses each start of an exact frequency and not its end', () => {
    const lines: Line[] = [{ route: 'F', calls: [['A', '00:00'], ['B', '00:30']], every: ['07:00', '08:00', 30, true] }]
    expect(plan(lines, 'A', 'B', '07:00', '2026-12-31')).toEqual(['F A 07:00 B 07:30', 'F A 07:30 B 08:00'])
  })

  it('reckons with the longest wait where buses come about every 20 minutes, while one is still promised', () => {
    const lines: Line[] = [
      { route: 'F', calls: [['A', '00:00'], ['X', '00:10']], every: ['06:00', '08:00', 20, false] },
      { route: 'S', calls: [['X', '07:31'], ['B', '07:50']] },
      { route: 'S', calls: [['X', '07:32'], ['B', '07:51']] },
    ]
    expect(plan(lines, 'A', 'X', '07:00', '2026-12-31')).toEqual(['F A 07:00~ X 07:30'])
    expect(plan(lines, 'A', 'B', '07:00', '2026-12-31')).toEqual(['F A 07:00~ X 07:30 + S X 07:32 B 07:51'])
    expect(plan(lines, 'A', 'X', '07:41', '2026-12-31')).toEqual([])
  })

  it('rides a loop through its end only forward', () => {
    const lines: Line[] = [{ route: 'L', calls: [['A', '07:00'], ['B', '07:10'], ['C', '07:20'], ['A', '07:30'], ['B', '07:40']] }]
    expect(plan(lines, 'C', 'B', '07:00', '2026-12-31')).toEqual(['L C 07:20 B 07:40'])
    expect(plan(lines, 'B', 'A', '07:00', '2026-12-31')).toEqual(['L B 07:10 A 07:30'])
  })
})
