import { describe, expect, it } from 'vitest'
import { BirthDate, ageOn, birthDatePrecision, formatBirthDate, isAdult, isSameBirthDate } from './birth-date.ts'
import { InvalidBirthDate } from './invalid-birth-date.error.ts'

describe('a date of birth known in part (OP37)', () => {
  it.each([
    ['1948', '1948', 'year', 78],
    ['1948-05', '05/1948', 'month', 78],
    ['1948-12', '12/1948', 'month', 77],
    ['1985-12-31', '31/12/1985', 'day', 39],
    ['1985-11-25', '25/11/1985', 'day', 40],
    ['2012-02-29', '29/02/2012', 'day', 13],
  ])('%s is shown as %s', (value, shown, precision, age) => {
    expect(BirthDate.parse(value)).toBe(value)
    expect(formatBirthDate(value)).toBe(shown)
    expect(birthDatePrecision(value)).toBe(precision)
    expect(ageOn(value, value.startsWith('1948') ? '2026-11-25' : '2025-11-25')).toBe(age)
  })

  it.each(['', '48', '1948-13', '1948-00', '1948-5', '2013-02-29', '1948-05-32', '31/05/1948', '1948-05-31T00:00:00Z'])('refuses %j', (value) => {
    expect(BirthDate.safeParse(value).success).toBe(false)
    expect(() => formatBirthDate(value)).toThrow(InvalidBirthDate)
    expect(() => ageOn(value, '2026-11-25')).toThrow(InvalidBirthDate)
  })

  it.each([
    ['2008-11-26', '2026-11-25', false],
    ['2008-11-26', '2026-11-26', true],
    ['2008', '2026-01-01', true],
    ['2008-12', '2026-11-30', false],
  ])('born %s, on %s: of age %s', (value, date, is) => expect(isAdult(value, date)).toBe(is))

  it('never matches two people known only by year', () => {
    expect(isSameBirthDate('1948', '1948')).toBe(false)
    expect(isSameBirthDate('1948-05', '1948-05')).toBe(false)
    expect(isSameBirthDate('1948-05-31', '1948-05-31')).toBe(true)
    expect(isSameBirthDate('1948', '1948-01-01')).toBe(false)
  })
})
