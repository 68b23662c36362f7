import { expect, it } from 'vitest'
import { cardNumberFault, cardNumberParts, spacedCardNumber } from './card-number.rule.ts'

it.each([
  ['DN4190123456789', null],
  ['BT2190123456789', null],
  ['te1 19 0123456789', null],
  ['TE1-19-0123456789', null],
  ['0123456789', 'length'],
  ['DN41901234567890', 'length'],
  ['ZZ4190123456789', 'group'],
  ['DN6190123456789', 'level'],
  ['DN2190123456789', 'level'],
  ['TE4190123456789', 'level'],
  ['DN419012345678A', 'digits'],
] as const)('finds the fault of %s: %s', (number, fault) => {
  expect(cardNumberFault(number)).toBe(fault)
})

it('reads the parts of a number and gives none of a faulty one', () => {
  expect(cardNumberParts('BT2190112233445')).toEqual({ group: 'BT', level: 2, provinceCode: '19', socialInsuranceNumber: '0112233445' })
  expect(cardNumberParts('BT9190112233445')).toBeNull()
})

it('spaces a number as it is read aloud', () => {
  expect(spacedCardNumber('BT2190112233445')).toBe('BT 2 19 0112233445')
})
