import { describe, expect, it } from 'vitest'
import { typedNumber } from './typed-number.ts'

describe('typedNumber (OP22, OP23)', () => {
  it.each(['7,5', '7.5', '10', '7,25', '75', '7..5', '8,', '-1', '10,5', ''])('keeps %j for the rule to read', (typed) =>
    expect(typedNumber(typed)).toBe(typed),
  )
  it.each([
    ['8e+', '8'],
    [' 7,5\u00a0', '7,5'],
    ['７，５', '7,5'],
    ['abc', ''],
  ])('takes of %j only %j', (typed, kept) => expect(typedNumber(typed)).toBe(kept))
  it('takes no separators where the number is whole', () => expect(typedNumber('1.250.000', true)).toBe('1250000'))
})
