import { describe, expect, it } from 'vitest'
import { findLicenceClass, LICENCE_CLASSES } from './licence-class.ts'
import { licenceStatus, printedEnd } from './licence-validity.rule.ts'

const term = (expiresOn: string | null, withdrawnFrom: string | null = null, withdrawnTo: string | null = null) => ({ expiresOn, withdrawnFrom, withdrawnTo })

describe('printedEnd', () => {
  it.each([
    ['current', 'A1', null],
    ['current', 'A', null],
    ['current', 'B1', null],
    ['current', 'B', '2035-03-01'],
    ['current', 'C1', '2035-03-01'],
    ['current', 'C', '2030-03-01'],
    ['current', 'D2', '2030-03-01'],
    ['current', 'DE', '2030-03-01'],
    ['old', 'A1', null],
    ['old', 'B2', '2035-03-01'],
  ] as const)('%s %s issued on 1 March 2025 ends %s', (scheme, code, end) => {
    expect(printedEnd(findLicenceClass(scheme, code)!, '2025-03-01')).toBe(end)
  })

  it('ends on 28 February when issued on a leap day', () => {
    expect(printedEnd({ validityYears: 5 }, '2024-02-29')).toBe('2029-02-28')
  })
})

describe('licenceStatus', () => {
  it.each([
    ['2026-11-25', term('2027-01-25'), 'valid'],
    ['2026-11-25', term('2027-01-24'), 'expiring'],
    ['2026-11-25', term('2026-11-25'), 'expiring'],
    ['2026-11-25', term('2026-11-24'), 'expired'],
    ['2026-11-25', term(null), 'valid'],
    ['2026-11-25', term(null, '2026-01-01', '2026-11-25'), 'withdrawn'],
    ['2026-11-25', term(null, '2026-01-01', '2026-11-24'), 'valid'],
    ['2026-11-25', term('2026-11-24', '2026-01-01', null), 'withdrawn'],
    ['2026-11-25', term('2030-01-01', '2026-11-26', null), 'valid'],
  ] as const)('on %s %o is %s', (today, licence, status) => {
    expect(licenceStatus(licence, today)).toBe(status)
  })
})

it('has each class once', () => {
  const names = LICENCE_CLASSES.map((each) => `${each.scheme} ${each.code}`)
  expect(new Set(names).size).toBe(names.length)
  expect(LICENCE_CLASSES.filter((each) => each.scheme === 'current')).toHaveLength(15)
})
