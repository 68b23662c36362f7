import { expect, it } from 'vitest'
import { deadlineColour } from './deadline-colour.rule.ts'

it.each([[null, 'waiting'], [-1, 'overdue'], [1, 'red'], [2, 'red'], [3, 'yellow'], [4, 'yellow'], [5, 'green'], [40, 'green']] as const)('%s half days left is %s', (left, colour) => {
  expect(deadlineColour(left)).toBe(colour)
})
