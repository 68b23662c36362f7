import { expect, it } from 'vitest'
import { endToEndIdOf, movesOf, needsSecond, triesAgainByItself } from './order-life.rule.ts'

it.each([
  ['refund', 1n, true],
  ['return', 2_000_000n, false],
  ['return', 2_000_001n, true],
  ['assign', 2_000_000n, false],
  ['assign', 2_000_001n, true],
] as const)('a %s of %d đ: a second person %s', (kind, amount, expected) => {
  expect(needsSecond(kind, amount, 2_000_000n)).toBe(expected)
})

it.each([
  ['asked', true, ['refuse']],
  ['asked', false, ['approve', 'refuse']],
  ['approved', false, []],
  ['sent', false, []],
  ['failed', true, ['try-again', 'give-up']],
  ['done', false, []],
  ['refused', false, []],
  ['given-up', false, []],
] as const)('an order that is %s, my own %s: %j', (state, isMine, moves) => {
  expect(movesOf({ state, isMine })).toEqual(moves)
})

it.each([
  ['AC04', 1, false],
  ['AB05', 1, true],
  ['TM01', 2, true],
  ['TM01', 3, false],
  ['XXXX', 1, false],
])('the reason %s at try %i is tried again by itself: %s', (fault, attempt, expected) => {
  expect(triesAgainByItself(fault, attempt)).toBe(expected)
})

it('names a try within 35 letters', () => {
  expect(endToEndIdOf('0199a0c0-0000-7000-8000-000000000001', 12)).toHaveLength(35)
})
