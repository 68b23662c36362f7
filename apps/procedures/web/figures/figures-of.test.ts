import { expect, it } from 'vitest'
import { shareOf, totalOf } from './figures-of.ts'

const row = { sent: 10, sentOnline: 4, completed: 8, onTime: 6, late: 2, averageDays: 2, rating: 5, ratings: 1 }

it('sums rows, and weighs averages by what they are of', () => {
  expect(totalOf([row, { ...row, completed: 24, onTime: 24, late: 0, averageDays: 4, rating: null, ratings: 0 }])).toEqual({ sent: 20, sentOnline: 8, completed: 32, onTime: 30, late: 2, averageDays: 3.5, rating: 5, ratings: 1 })
  expect(totalOf([])).toMatchObject({ sent: 0, averageDays: null, rating: null })
})

it.each([[1, 3, 33.3], [0, 5, 0], [0, 0, null]])('%i of %i is %s', (part, whole, share) => expect(shareOf(part, whole)).toBe(share))
