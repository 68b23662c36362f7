import { expect, it } from 'vitest'
import type { ServiceCalendar } from './feed.ts'
import { nextServiceDay, runsOn, servicesOf, weekday } from './service-calendar.rule.ts'

const workday: ServiceCalendar = { serviceId: 'workday', weekdays: [true, true, true, true, true, false, false], startDate: '2026-11-02', endDate: '2026-11-30' }
const services = servicesOf(
  [workday],
  [
    { serviceId: 'workday', date: '2026-11-24', isAdded: false },
    { serviceId: 'workday', date: '2026-11-28', isAdded: true },
    { serviceId: 'once', date: '2026-12-05', isAdded: true },
  ],
)

it.each([
  ['workday', '2026-11-23', true],
  ['workday', '2026-11-24', false],
  ['workday', '2026-11-28', true],
  ['workday', '2026-11-29', false],
  ['workday', '2026-11-02', true],
  ['workday', '2026-11-30', true],
  ['workday', '2026-10-30', false],
  ['workday', '2026-12-01', false],
  ['once', '2026-12-05', true],
  ['once', '2026-12-04', false],
  ['nobody', '2026-11-23', false],
])('%s on %s runs: %s', (service, date, runs) => {
  expect(runsOn(services.get(service), date)).toBe(runs)
})

it('Monday is day 0, Sunday day 6', () => expect([weekday('2026-11-23'), weekday('2026-11-29')]).toEqual([0, 6]))

it('finds the next day with a service within a fortnight', () => {
  expect(nextServiceDay(services.values(), '2026-11-29')).toBe('2026-11-30')
  expect(nextServiceDay(services.values(), '2026-12-01')).toBe('2026-12-05')
  expect(nextServiceDay(services.values(), '2026-12-06')).toBeNull()
})
