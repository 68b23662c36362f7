import { expect, it } from 'vitest'
import { schoolYearLabel, schoolYearOf, termOf } from './school-year.rule.ts'

it.each([['2026-11-25', 2026, 1], ['2027-01-15', 2026, 1], ['2027-01-16', 2026, 2], ['2027-07-31', 2026, 2], ['2027-08-01', 2027, 1]])('%s', (date, year, term) => {
  expect(schoolYearOf(date)).toBe(year)
  expect(termOf(date)).toBe(term)
})

it('is written with both years', () => expect(schoolYearLabel(2026)).toBe('2026–2027'))
