import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { Dong, DongText, PositiveDong, amountInWords, divideHalfUp, formatDong, numberInWords, shareOf } from './index.ts'

describe('Dong (OP47)', () => {
  it('keeps every đồng past 2^53 from wire to wire', () => {
    const total = Dong.parse('9007199254740992') + PositiveDong.parse('1')
    expect(DongText.parse(total)).toBe('9007199254740993')
    expect(formatDong(total)).toBe('9.007.199.254.740.993\u00a0₫')
  })
  it.each(['0', '-1', '1.5', '1,5', '', ' 5', '1e3', '+5', '007', '9'.repeat(19)])('refuses %j as something to pay', (text) => {
    expect(z.safeParse(PositiveDong, text).success).toBe(false)
  })
  it.each([0, 1.5, 120000, 5n, null])('refuses %s: only text travels', (value) => {
    expect(z.safeParse(PositiveDong, value).success).toBe(false)
  })
  it('takes 0 and debts where an amount need not be positive', () => {
    expect(Dong.parse('0')).toBe(0n)
    expect(Dong.parse('-25')).toBe(-25n)
    expect(z.safeParse(Dong, '1.5').success).toBe(false)
    expect(z.safeParse(Dong, '-0').success).toBe(false)
  })
})

it.each([
  [5n, 2n, 3n],
  [4n, 3n, 1n],
  [-5n, 2n, -3n],
  [1n, 3n, 0n],
  [0n, 7n, 0n],
])('rounds %s / %s half up to %s', (dividend, divisor, rounded) => {
  expect(divideHalfUp(dividend, divisor)).toBe(rounded)
})

it('takes a share in basis points', () => {
  expect(shareOf(99_200n, 800n)).toBe(7_936n)
  expect(() => divideHalfUp(1n, 0n)).toThrow(RangeError)
})

describe('amounts in words', () => {
  it.each([
    [0n, 'không'],
    [11n, 'mười một'],
    [14n, 'mười bốn'],
    [15n, 'mười lăm'],
    [21n, 'hai mươi mốt'],
    [24n, 'hai mươi tư'],
    [25n, 'hai mươi lăm'],
    [101n, 'một trăm lẻ một'],
    [115n, 'một trăm mười lăm'],
    [1001n, 'một nghìn không trăm lẻ một'],
    [2004n, 'hai nghìn không trăm lẻ bốn'],
    [10005n, 'mười nghìn không trăm lẻ năm'],
    [1005000n, 'một triệu không trăm lẻ năm nghìn'],
    [1000000005n, 'một tỉ không trăm lẻ năm'],
    [1000000000000n, 'một nghìn tỉ'],
    [9007199254740993n, 'chín triệu không trăm lẻ bảy nghìn một trăm chín mươi chín tỉ hai trăm năm mươi tư triệu bảy trăm bốn mươi nghìn chín trăm chín mươi ba'],
  ])('%s is "%s"', (number, words) => {
    expect(numberInWords(number)).toBe(words)
  })
  it('ends with the currency and knows the northern way', () => {
    expect(amountInWords(120000n)).toBe('một trăm hai mươi nghìn đồng')
    expect(amountInWords(101n, { emptyTen: 'linh' })).toBe('một trăm linh một đồng')
    expect(numberInWords(5_000_000_000n, { billion: 'tỷ' })).toBe('năm tỷ')
    expect(() => amountInWords(-1n)).toThrow(RangeError)
  })
  it('never reads two amounts the same', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), fc.bigInt(0n, 10n ** 15n), (a, b) => (a === b) === (numberInWords(a) === numberInWords(b))),
    )
  })
})
