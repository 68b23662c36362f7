import { addWorkingDays } from '@mc/working-days'
import type { RequestState } from './request.ts'

/** Working days that the office has for an answer. Model data: put the term of the law that applies, with its article. */
export const ANSWER_WORKING_DAYS = 5

/** Requests that one person may have waiting at a time: an office must not be flooded by one sender. */
export const OPEN_REQUESTS_MAX = 5

/**
 * The day by which a request sent on a day is answered.
 * @source Civil Code 91/2015/QH13, art. 147 (the day itself is not counted); the number of days is model data
 * @example answerDueOn('2026-11-25') → '2026-12-02'
 */
export function answerDueOn(sentOn: string): string {
  return addWorkingDays(sentOn, ANSWER_WORKING_DAYS).date
}

/** Where a request is on a day. On its due day it is not late yet. */
export function requestState(request: { dueOn: string; isAnswered: boolean }, today: string): RequestState {
  if (request.isAnswered) return 'answered'
  return today > request.dueOn ? 'overdue' : 'open'
}

/** Whether somebody with so many open requests may send one more. */
export function canSendAnother(open: number): boolean {
  return open < OPEN_REQUESTS_MAX
}
