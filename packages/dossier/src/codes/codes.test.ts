import { describe, expect, it } from 'vitest'
import { dossierCode, isDossierCode, type AgencyCode } from './dossier-code.ts'
import { nationalCode } from './procedure-code.ts'

describe('the code of a procedure', () => {
  it.each([
    ['1.004194', '1.004194'],
    [' 2.000815.000.00.00.h55 ', '2.000815'],
    ['1.004194.01', '1.004194'],
    ['7.004194', null],
    ['1.04194', null],
    ['', null],
  ])('%s is %s', (text, code) => expect(nationalCode(text)).toBe(code))
})

describe('the code of a dossier', () => {
  it('has agency, local day and number', () => {
    expect(dossierCode({ agency: 'H55.05.13' as AgencyCode, receivedOn: '2026-11-25', sequence: 12 })).toBe('H55.05.13-261125-0012')
  })

  it.each([0, 10_000, 1.5])('has no number %s', (sequence) => {
    expect(() => dossierCode({ agency: 'H55' as AgencyCode, receivedOn: '2026-11-25', sequence })).toThrow(RangeError)
  })

  it.each(['H15.50.05.13-261008-0975', '000.00.01.H26-260930-0012', 'H55-261125-1700012'])('is read: %s', (code) => expect(isDossierCode(code)).toBe(true))
  it.each(['H55-261125-12', 'h55-261125-0012', 'H55/261125/0012', ''])('is not: %s', (code) => expect(isDossierCode(code)).toBe(false))
})
