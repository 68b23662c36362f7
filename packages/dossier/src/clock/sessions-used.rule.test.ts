import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueSession, sessionsLeft } from './legal-clock.rule.ts'
import { isInTime, sessionsUsed } from './sessions-used.rule.ts'

const at = (date: string, time = '09:00') => ({ date, time })

describe('half days used', () => {
  it.each([
    ['the same half day', at('2026-11-25'), at('2026-11-25', '10:00'), 0],
    ['from morning to afternoon', at('2026-11-25'), at('2026-11-25', '14:00'), 1],
    ['over a weekend', at('2026-11-27', '15:00'), at('2026-11-30', '15:00'), 2],
    ['over Culture Day', at('2026-11-23', '15:00'), at('2026-11-25', '15:00'), 2],
    ['sent at night, worked on from the next morning', at('2026-11-25', '22:00'), at('2026-11-26', '15:00'), 1],
  ])('%s', (_, startedAt, now, used) => {
    expect(sessionsUsed({ startedAt, stops: [] }, now)).toBe(used)
  })

  it('do not count while the clock stood', () => {
    const stops = [{ from: { date: '2026-11-25', half: 'afternoon' }, to: { date: '2026-11-27', half: 'afternoon' } }] as const
    expect(sessionsUsed({ startedAt: at('2026-11-25'), stops }, at('2026-11-30', '15:00'))).toBe(3)
  })

  it('and half days left make up the limit, whatever day it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.constantFrom('08:00', '14:00'), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 40 }), (day, time, days, later) => {
        const dateOf = (offset: number) => new Date(Date.UTC(2026, 0, 5 + offset)).toISOString().slice(0, 10)
        const startedAt = at(dateOf(day), time)
        const now = at(dateOf(day + later), time)
        const due = dueSession({ halfDays: days * 2 }, { startedAt, stops: [] })!
        const left = sessionsLeft(due, now)!
        if (left > 0) {
          // Whole days are counted from the day after: what is left of the first day is on top.
          const firstDay = sessionsUsed({ startedAt, stops: [] }, at(dateOf(day), '16:00'))
          expect(sessionsUsed({ startedAt, stops: [] }, now) + left - 1 - days * 2).toBeGreaterThanOrEqual(0)
          expect(sessionsUsed({ startedAt, stops: [] }, now) + left - 1 - days * 2).toBeLessThanOrEqual(firstDay + 1)
        }
      }),
    )
  })
})

it.each([
  ['on the due day, after hours', at('2026-11-25', '22:00'), true],
  ['the day after, early', at('2026-11-26', '00:01'), false],
])('%s', (_, when, expected) => {
  expect(isInTime({ date: '2026-11-25', half: 'afternoon' }, when)).toBe(expected)
})
it('a morning ends at noon, and a clock that stands is never late', () => {
  expect([isInTime({ date: '2026-11-25', half: 'morning' }, at('2026-11-25', '12:00')), isInTime(null, at('2027-01-01'))]).toEqual([false, true])
})
