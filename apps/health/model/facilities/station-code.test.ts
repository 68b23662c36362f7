import { expect, it } from 'vitest'
import { facilityCodeOfOffice, stationCode } from './station-code.ts'

it('gives stations of the north the old province code 06, the others 19', () => {
  expect(stationCode('01840')).toBe('06840')
  expect(stationCode('05443')).toBe('19443')
})

it.each([
  ['BV-19001', '19001'],
  ['TYT-05443', '19443'],
  ['19001', '19001'],
  ['THCS-05443', null],
  ['', null],
])('the office %s is the facility %s', (office, code) => {
  expect(facilityCodeOfOffice(office)).toBe(code)
})
