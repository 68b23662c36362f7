import { describe, expect, it } from 'vitest'
import { departuresBetween, momentOf, type Departure, type StopCall } from './departures.rule.ts'
import type { Frequency, ServiceCalendar } from './feed.ts'
import { clockTime, readGtfsTime } from './gtfs-time.ts'
import { servicesOf } from './service-calendar.rule.ts'

const at = (text: string) => readGtfsTime(text)!

function aCalendar(serviceId: string, days: string): ServiceCalendar {
  const weekdays = [...'MTWtFSs'].map((day) => days.includes(day)) as unknown as ServiceCalendar['weekdays']
  return { serviceId, weekdays, startDate: '2026-11-01', endDate: '2026-12-31' }
}

function aCall(tripId: string, serviceId: string, time: string, rest: Partial<StopCall> = {}): StopCall {
  return { tripId, serviceId, routeId: 'R1', headsign: 'Phổ Yên', stopSequence: 1, departureSeconds: at(time), tripStartSeconds: at(time), frequencies: [], ...rest }
}

const moment = (date: string, time: string) => ({ date, seconds: at(time) })
const shown = (departures: Departure[]) => departures.map((each) => (each.kind === 'timed' ? `${each.date} ${clockTime(each.seconds)} ${each.tripId} of ${each.serviceDate}` : `${each.tripId} every ${each.headwaySeconds / 60} min ${clockTime(each.from.seconds)}-${clockTime(each.until.seconds)}`))

// 2026-11-27 is a Friday, 2026-11-30 a Monday.
describe('OP54: trips past midnight', () => {
  const services = servicesOf([aCalendar('friday', 'F'), aCalendar('monday', 'M'), aCalendar('tuesday', 'T')], [])

  it("shows Friday's 25:30 on Saturday at 01:30, once, as Friday's service", () => {
    const calls = [aCall('night', 'friday', '24:10:00', { stopSequence: 1 }), aCall('night', 'friday', '25:30:00', { stopSequence: 2 })]
    expect(shown(departuresBetween(calls, services, moment('2026-11-28', '00:00:00'), moment('2026-11-28', '03:00:00')))).toEqual([
      '2026-11-28 00:10 night of 2026-11-27',
      '2026-11-28 01:30 night of 2026-11-27',
    ])
  })

  it('does not show it on Friday at 01:30, nor on Sunday', () => {
    const calls = [aCall('night', 'friday', '25:30:00')]
    expect(departuresBetween(calls, services, moment('2026-11-27', '00:00:00'), moment('2026-11-27', '24:00:00'))).toEqual([])
    expect(departuresBetween(calls, services, moment('2026-11-29', '00:00:00'), moment('2026-11-29', '24:00:00'))).toEqual([])
  })

  it("lists Monday's 27:35 and Tuesday's 02:35 of the same night", () => {
    const calls = [aCall('late', 'monday', '27:35:00'), aCall('first', 'tuesday', '02:35:00')]
    expect(shown(departuresBetween(calls, services, moment('2026-12-01', '00:00:00'), moment('2026-12-01', '05:00:00')))).toEqual([
      '2026-12-01 02:35 first of 2026-12-01',
      '2026-12-01 03:35 late of 2026-11-30',
    ])
  })

  it('looks back two days for times past 48:00', () => {
    const calls = [aCall('long', 'friday', '49:00:00')]
    expect(shown(departuresBetween(calls, services, moment('2026-11-29', '00:00:00'), moment('2026-11-29', '02:00:00')))).toEqual(['2026-11-29 01:00 long of 2026-11-27'])
  })

  it('spans midnight in one question', () => {
    const calls = [aCall('evening', 'friday', '23:50:00'), aCall('night', 'friday', '24:10:00')]
    expect(shown(departuresBetween(calls, services, moment('2026-11-27', '23:00:00'), moment('2026-11-28', '01:00:00')))).toEqual([
      '2026-11-27 23:50 evening of 2026-11-27',
      '2026-11-28 00:10 night of 2026-11-27',
    ])
  })
})

describe('calendar exceptions', () => {
  const calls = [aCall('day', 'daily', '07:00:00'), aCall('holiday', 'holiday', '08:00:00')]
  const services = servicesOf(
    [aCalendar('daily', 'MTWtFSs')],
    [
      { serviceId: 'daily', date: '2026-11-24', isAdded: false },
      { serviceId: 'holiday', date: '2026-11-24', isAdded: true },
    ],
  )
  it('the exception of a day decides, and a service may live on exceptions alone', () => {
    const on = (date: string) => shown(departuresBetween(calls, services, moment(date, '00:00:00'), moment(date, '24:00:00')))
    expect(on('2026-11-23')).toEqual(['2026-11-23 07:00 day of 2026-11-23'])
    expect(on('2026-11-24')).toEqual(['2026-11-24 08:00 holiday of 2026-11-24'])
    expect(on('2027-01-01')).toEqual([])
  })
})

describe('OP55: frequencies', () => {
  const services = servicesOf([aCalendar('daily', 'MTWtFSs')], [])
  const frequency = (isExact: boolean): Frequency => ({ tripId: 'loop', startSeconds: at('06:00:00'), endSeconds: at('07:00:00'), headwaySeconds: 1200, isExact })
  const first = (isExact: boolean) => aCall('loop', 'daily', '00:00:00', { frequencies: [frequency(isExact)] })
  const later = (isExact: boolean) => aCall('loop', 'daily', '00:30:00', { tripStartSeconds: 0, frequencies: [frequency(isExact)] })
  const morning = [moment('2026-11-25', '05:00:00'), moment('2026-11-25', '09:00:00')] as const
  const times = (call: StopCall) => departuresBetween([call], services, ...morning).map((each) => (each.kind === 'timed' ? clockTime(each.seconds) : 'about'))

  it('exact: 06:00, 06:20, 06:40 at the start and 06:30, 06:50, 07:10 half an hour down the line; 07:00 does not run', () => {
    expect(times(first(true))).toEqual(['06:00', '06:20', '06:40'])
    expect(times(later(true))).toEqual(['06:30', '06:50', '07:10'])
  })

  it('not exact: about every 20 minutes, with no minutes made up', () => {
    expect(shown(departuresBetween([first(false)], services, ...morning))).toEqual(['loop every 20 min 06:00-07:00'])
    expect(shown(departuresBetween([later(false)], services, ...morning))).toEqual(['loop every 20 min 06:30-07:30'])
  })

  it('a window under way begins now, a finished one is gone', () => {
    const asked = (from: string) => shown(departuresBetween([first(false)], services, moment('2026-11-25', from), moment('2026-11-25', '09:00:00')))
    expect(asked('06:40:00')).toEqual(['loop every 20 min 06:40-07:00'])
    expect(asked('07:00:00')).toEqual([])
  })
})

it('momentOf turns a service day into the calendar', () => {
  expect(momentOf('2026-11-27', at('25:30:00'))).toEqual({ date: '2026-11-28', seconds: 5400 })
})
