import { expect, it } from 'vitest'
import { circularOf, resultRulesOf } from './circulars.rule.ts'

it.each([
  [6, 2021, '22/2021', true], [9, 2023, '22/2021', false], [9, 2024, '22/2021', true], [10, 2022, '22/2021', true],
  [1, 2020, '27/2020', true], [5, 2023, '27/2020', false], [5, 2024, '27/2020', true],
])('grade %i in the year starting %i: Circular %s, in force %s', (grade, year, id, inForce) => {
  expect(circularOf(grade, year)).toMatchObject({ circular: { id }, inForce })
})

it('raises for a comment subject by default', () => expect(resultRulesOf(2026)).toEqual({ adjustsForComment: true }))
