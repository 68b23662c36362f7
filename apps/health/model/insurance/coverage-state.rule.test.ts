import { expect, it } from 'vitest'
import { coverageState, daysBetween, wholeYearsBetween } from './coverage-state.rule.ts'

const term = { validFrom: '2026-01-01', validTo: '2026-12-31' }

it.each([
  ['2025-12-31', 'upcoming'],
  ['2026-01-01', 'valid'],
  ['2026-11-16', 'valid'],
  ['2026-11-17', 'ending'],
  ['2026-12-31', 'ending'],
  ['2027-01-01', 'ended'],
] as const)('on %s the term is %s', (day, state) => {
  expect(coverageState(term, day)).toBe(state)
})

it('counts days over a leap day and whole years only', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(wholeYearsBetween('2021-11-26', '2026-11-25')).toBe(4)
  expect(wholeYearsBetween('2021-11-25', '2026-11-25')).toBe(5)
})
