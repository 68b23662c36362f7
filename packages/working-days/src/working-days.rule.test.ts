import { describe, expect, it } from 'vitest'
import { addWorkingDays, CALENDARS, isWorkingDay } from './working-days.rule.ts'

describe('addWorkingDays', () => {
  it.each([
    ['2026-11-20', 5, '2026-11-30'],
    ['2026-11-23', 1, '2026-11-25'],
    ['2026-08-20', 3, '2026-08-24'],
    ['2026-08-28', 1, '2026-09-03'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2025-12-31', 2, '2026-01-06'],
    ['2025-04-25', 3, '2025-04-29'],
    ['2024-04-26', 1, '2024-05-02'],
    ['2024-05-03', 1, '2024-05-04'],
    ['2026-01-09', 1, '2026-01-10'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s and %i working days is %s', (from, days, due) => {
    expect(addWorkingDays(from, days)).toEqual({ date: due, isProvisional: false })
  })

  it('says so when it crosses a year without a settled calendar', () => {
    expect(addWorkingDays('2026-12-30', 1)).toEqual({ date: '2026-12-31', isProvisional: false })
    expect(addWorkingDays('2026-12-31', 1)).toEqual({ date: '2027-01-04', isProvisional: true })
    expect(addWorkingDays('2030-01-01', 1).isProvisional).toBe(true)
  })

  it.each([-1, 1.5, 1001, NaN])('refuses %s days', (days) => {
    expect(() => addWorkingDays('2026-11-25', days)).toThrow(RangeError)
  })
})

it('knows holidays, made-up days and swapped Saturdays', () => {
  expect(['2026-11-24', '2026-04-27', '2027-05-03', '2026-11-22'].map((date) => isWorkingDay(date))).toEqual([false, false, false, false])
  expect(['2026-08-22', '2026-11-25'].map((date) => isWorkingDay(date))).toEqual([true, true])
})

it('lists days off only on weekdays and days worked only on weekends, each in its year', () => {
  for (const { year, off, worked } of CALENDARS) {
    const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()
    for (const date of off) expect([date, [0, 6].includes(weekday(date)), date.startsWith(String(year))]).toEqual([date, false, true])
    for (const date of worked) expect([date, [0, 6].includes(weekday(date))]).toEqual([date, true])
  }
})
