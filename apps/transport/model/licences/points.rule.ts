import { addMonths, type CalendarDate } from '../dates/calendar-date.ts'
import { isWithdrawn, type LicenceTerm } from './licence-validity.rule.ts'

/** Points of a licence at issue, and after every restoration. */
export const POINTS_FULL = 12

/** The only deductions there are. Never 12: the gravest offences withdraw the licence instead. */
export const DEDUCTIONS = [2, 3, 4, 6, 8, 10] as const

/** Months without a deduction after which all points are back, if some were left. */
const MONTHS_TO_FULL = 12

/** Months after the last point is gone from which the knowledge test may be taken. */
const MONTHS_TO_TEST = 6

/** A decision that takes points, on the day it takes effect. */
export type Deduction = { readonly effectiveOn: CalendarDate; readonly points: number; readonly decisionNumber: string; readonly offence: string }

/** What a licence's points are computed from. */
export type PointsRecord = {
  readonly issuedOn: CalendarDate
  readonly deductions: readonly Deduction[]
  /** Days on which the knowledge test was passed. */
  readonly testsPassedOn: readonly CalendarDate[]
  readonly withdrawal: Pick<LicenceTerm, 'withdrawnFrom' | 'withdrawnTo'>
}

/** One line of a licence's points account, `left` being the points after it. */
export type PointsEntry =
  | { readonly kind: 'issued'; readonly on: CalendarDate; readonly left: number }
  | { readonly kind: 'deducted'; readonly on: CalendarDate; readonly taken: number; readonly left: number; readonly decisionNumber: string; readonly offence: string }
  | { readonly kind: 'not-counted'; readonly on: CalendarDate; readonly left: number; readonly decisionNumber: string; readonly offence: string }
  | { readonly kind: 'restored'; readonly on: CalendarDate; readonly left: number }
  | { readonly kind: 'test-passed'; readonly on: CalendarDate; readonly left: number }

/** A licence's points on a day. */
export type Points = {
  readonly left: number
  /** Oldest first. */
  readonly entries: readonly PointsEntry[]
  /** Day on which all points come back by themselves if none is taken until then; null when full or at 0. */
  readonly fullAgainOn: CalendarDate | null
  /** First day of the knowledge test, for a licence at 0; null otherwise. */
  readonly testFrom: CalendarDate | null
}

/**
 * The points of a licence on a day, with the account that explains them.
 * 12 at issue; each deduction counts from the day its decision takes effect; 12 months after the last one they are full
 * again if some are left; at 0 nothing comes back by itself, a knowledge test from 6 months on restores 12. Nothing is
 * taken while the licence is withdrawn. On a day that is both, points come back before new ones are taken.
 * @source Law 36/2024/QH15, art. 58; Circular 65/2024/TT-BCA amended by 105/2026/TT-BCA; Decree 168/2024/NĐ-CP
 */
export function pointsOn(record: PointsRecord, today: CalendarDate): Points {
  const entries: PointsEntry[] = [{ kind: 'issued', on: record.issuedOn, left: POINTS_FULL }]
  let left = POINTS_FULL
  let last: CalendarDate | null = null
  const restoreUntil = (day: CalendarDate) => {
    if (left === POINTS_FULL || left === 0 || last === null) return
    const full = addMonths(last, MONTHS_TO_FULL)
    if (full > day) return
    left = POINTS_FULL
    entries.push({ kind: 'restored', on: full, left })
  }
  for (const event of eventsUntil(record, today)) {
    restoreUntil(event.on)
    if (event.kind === 'test') {
      if (left !== 0 || last === null || event.on < addMonths(last, MONTHS_TO_TEST)) continue
      left = POINTS_FULL
      entries.push({ kind: 'test-passed', on: event.on, left })
      continue
    }
    const { decisionNumber, offence, points } = event.deduction
    if (isWithdrawn(record.withdrawal, event.on)) {
      entries.push({ kind: 'not-counted', on: event.on, left, decisionNumber, offence })
      continue
    }
    const taken = Math.min(left, points)
    left -= taken
    // A deduction from a licence already at 0 takes nothing and does not begin the six months anew.
    if (taken > 0) last = event.on
    entries.push({ kind: 'deducted', on: event.on, taken, left, decisionNumber, offence })
  }
  restoreUntil(today)
  return {
    left,
    entries,
    fullAgainOn: last !== null && left > 0 && left < POINTS_FULL ? addMonths(last, MONTHS_TO_FULL) : null,
    testFrom: last !== null && left === 0 ? addMonths(last, MONTHS_TO_TEST) : null,
  }
}

/**
 * The points one decision takes: of several offences in it the one with most points counts.
 * @source Decree 168/2024/NĐ-CP, on the deduction of points (remembered: model data until settled with its text)
 */
export function pointsOfDecision(offences: readonly { readonly points: number }[]): number {
  return offences.reduce((most, each) => Math.max(most, each.points), 0)
}

type PointsEvent = { readonly kind: 'deduction'; readonly on: CalendarDate; readonly deduction: Deduction } | { readonly kind: 'test'; readonly on: CalendarDate }

function eventsUntil(record: PointsRecord, today: CalendarDate): PointsEvent[] {
  const events: PointsEvent[] = [
    ...record.testsPassedOn.map((on) => ({ kind: 'test', on }) as const),
    ...record.deductions.map((deduction) => ({ kind: 'deduction', on: deduction.effectiveOn, deduction }) as const),
  ]
  return events.filter((event) => event.on <= today).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
