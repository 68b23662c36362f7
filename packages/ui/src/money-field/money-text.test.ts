import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupDigits, readMoney, typedMoney } from './money-text.ts'

describe('readMoney', () => {
  it.each([
    ['1.250.000 đ', 1250000n],
    ['1.250.000đồng', 1250000n],
    ['1,250,000 VND', 1250000n],
    ['1 250 000\u00a0₫', 1250000n],
    [' 1250000 ', 1250000n],
    ['１２５００００', 1250000n],
    ['1.250.000,00', 1250000n],
    ['9.007.199.254.740.993 ₫', 9007199254740993n],
    ['500', 500n],
    ['0', 0n],
    ['007', 7n],
  ])('%j', (text, amount) => expect(readMoney(text)).toBe(amount))

  it.each(['', '12.5', '7,5', '1.25', '1.250,5', '1.250,000', '-5', '1e3', 'năm trăm', '1'.repeat(19)])('refuses %j', (text) => expect(readMoney(text)).toBeNull())
})

/** Types signs one by one at a caret, as a person does. */
function type(signs: string, start = ''): { text: string; value: bigint | null } {
  let state = { text: start, caret: start.length, value: null as bigint | null }
  for (const sign of signs) state = typedMoney(state.text, { text: state.text.slice(0, state.caret) + sign + state.text.slice(state.caret), caret: state.caret + 1 }, '.')
  return { text: state.text, value: state.value }
}

describe('typedMoney', () => {
  it('groups while one types, with or without dots of one’s own', () => {
    expect(type('1250000')).toEqual({ text: '1.250.000', value: 1250000n })
    expect(type('1.250.000')).toEqual({ text: '1.250.000', value: 1250000n })
  })
  it('never makes a decimal into a larger amount', () => {
    expect(type('12.5')).toEqual({ text: '12.5', value: null })
    expect(type('1.250,00')).toEqual({ text: '1.250,00', value: null })
    expect(type('7,5')).toEqual({ text: '7,5', value: null })
  })
  it('keeps the caret after the same digit', () => {
    expect(typedMoney('1.250.000', { text: '1.9250.000', caret: 3 }, '.')).toEqual({ text: '19.250.000', caret: 2, value: 19250000n })
    // The last digit taken away: the groups move, the caret stays at the end.
    expect(typedMoney('1.250', { text: '1.25', caret: 4 }, '.')).toEqual({ text: '125', caret: 3, value: 125n })
    // Only a dot taken away: the amount stays, the caret goes on to the left.
    expect(typedMoney('1.250', { text: '1250', caret: 1 }, '.')).toEqual({ text: '1.250', caret: 1, value: 1250n })
    expect(typedMoney('1', { text: '', caret: 0 }, '.')).toEqual({ text: '', caret: 0, value: null })
  })
  it('typing digits anywhere gives the digits in their order', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.nat(9), fc.nat(), (amount, digit, place) => {
        const text = groupDigits(String(amount), '.')
        const caret = place % (text.length + 1)
        const raw = text.slice(0, caret) + digit + text.slice(caret)
        const next = typedMoney(text, { text: raw, caret: caret + 1 }, '.')
        expect(next.value).toBe(BigInt(raw.replaceAll('.', '')))
        // What stands before the caret are the digits that stood before it, save leading zeros.
        expect(next.text.slice(0, next.caret).replaceAll('.', '')).toBe(next.text.replaceAll('.', '').slice(0, raw.slice(0, caret + 1).replaceAll('.', '').length))
      }),
    )
  })
})
