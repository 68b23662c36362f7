import { expect, it } from 'vitest'
import { answerDueOn, canSendAnother, OPEN_REQUESTS_MAX, requestState } from './answer-due.rule.ts'

it.each([
  ['Wednesday, over a weekend', '2026-11-25', '2026-12-02'],
  ['Saturday, from Monday on', '2026-11-28', '2026-12-04'],
  ['over New Year’s Day', '2026-12-28', '2027-01-05'],
])('an answer is due in five working days: %s', (_, sentOn, dueOn) => {
  expect(answerDueOn(sentOn)).toBe(dueOn)
})

it.each([
  ['before the due day', { dueOn: '2026-12-02', isAnswered: false }, '2026-12-01', 'open'],
  ['on the due day', { dueOn: '2026-12-02', isAnswered: false }, '2026-12-02', 'open'],
  ['after it', { dueOn: '2026-12-02', isAnswered: false }, '2026-12-03', 'overdue'],
  ['answered, however late', { dueOn: '2026-12-02', isAnswered: true }, '2027-01-01', 'answered'],
] as const)('%s', (_, request, today, state) => {
  expect(requestState(request, today)).toBe(state)
})

it('lets one person have five requests open', () => {
  expect([0, OPEN_REQUESTS_MAX - 1, OPEN_REQUESTS_MAX].map(canSendAnother)).toEqual([true, true, false])
})
