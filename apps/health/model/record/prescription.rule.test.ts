import { expect, it } from 'vitest'
import { isPrescriptionCode, lastFillingDay, prescriptionType, writtenQuantity } from './prescription.rule.ts'

it.each([
  ['19001a1b2c3d-C', true],
  ['19001a1b2c3d-N', true],
  ['19001A1B2C3D-C', false],
  ['19001a1b2c3d-c', false],
  ['19001a1b2c3d-Y', false],
  ['19001a1b2c3dC', false],
  ['9001a1b2c3d-C', false],
])('%s is a code: %s', (code, isCode) => {
  expect(isPrescriptionCode(code)).toBe(isCode)
})

it('reads the type, the last day over the end of a month, and writes small quantities with a 0', () => {
  expect(prescriptionType('19001a1b2c3d-H')).toBe('H')
  expect(lastFillingDay('2026-11-27')).toBe('2026-12-01')
  expect(writtenQuantity(5)).toBe('05')
  expect(writtenQuantity(28)).toBe('28')
})
