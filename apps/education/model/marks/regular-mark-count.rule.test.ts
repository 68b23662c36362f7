import { expect, it } from 'vitest'
import { regularMarkCount } from './regular-mark-count.rule.ts'

it.each([[35, 2], [36, 3], [52, 3], [70, 3], [71, 4], [105, 4], [140, 4]])('%i periods a year: %i regular marks a term', (periods, count) => {
  expect(regularMarkCount(periods)).toBe(count)
})
