import { addWorkingDays, isWorkingDay } from '@mc/working-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueSession, sessionsLeft, type Stop } from './legal-clock.rule.ts'
import { orderOf, sessionOf, type Session } from './session.ts'

const days = (count: number) => ({ halfDays: count * 2 })
const clock = (date: string, time: string, stops: Stop[] = []) => ({ startedAt: { date, time }, stops })

describe('the legal clock', () => {
  it.each([
    ['OP39: over the lunar New Year of 2026', days(3), '2026-02-13', '15:00', '2026-02-25'],
    ['OP40: over Hùng Kings’ day on a Sunday, 30 April and 1 May', days(3), '2026-04-24', '09:00', '2026-05-04'],
    ['OP41: sent on Friday at 23:50, received on Monday', days(1), '2026-11-13', '23:50', '2026-11-17'],
    ['OP41: sent on Saturday', days(1), '2026-11-14', '10:00', '2026-11-17'],
    ['OP41: sent on Monday at 00:10', days(1), '2026-11-16', '00:10', '2026-11-17'],
    ['over Vietnamese Culture Day', days(1), '2026-11-23', '09:00', '2026-11-25'],
  ])('%s', (_, limit, date, time, due) => expect(dueSession(limit, clock(date, time))).toEqual({ date: due, half: 'afternoon' }))

  it.each([
    ['before the hour, the same day', '2026-11-25', '14:59', '2026-11-25'],
    ['after it, the next working day', '2026-11-25', '15:00', '2026-11-26'],
    ['after the office closed, the day it is received on', '2026-11-25', '18:00', '2026-11-26'],
    ['on a Saturday, the Monday', '2026-11-28', '09:00', '2026-11-30'],
  ])('"the same day", %s', (_, date, time, due) => expect(dueSession({ sameDayBefore: '15:00' }, clock(date, time))?.date).toBe(due))

  it.each([
    ['in the morning, the same afternoon', '09:00', { date: '2026-11-25', half: 'afternoon' }],
    ['in the afternoon, the next morning', '13:00', { date: '2026-11-26', half: 'morning' }],
  ])('half a day from a step begun %s', (_, time, due) => expect(dueSession({ halfDays: 1 }, clock('2026-11-25', time))).toEqual(due))

  it('stands still while stopped, and goes on with what was left', () => {
    const from: Session = { date: '2026-11-26', half: 'afternoon' }
    expect(dueSession(days(3), clock('2026-11-25', '09:00', [{ from, to: null }]))).toBeNull()
    // 26 November counted; two days are left when it goes on after the 2nd of December.
    expect(dueSession(days(3), clock('2026-11-25', '09:00', [{ from, to: { date: '2026-12-02', half: 'afternoon' } }]))).toEqual({ date: '2026-12-04', half: 'afternoon' })
  })

  it.each([0, -2, 1.5, 2_001])('has no limit of %s half days', (halfDays) => expect(() => dueSession({ halfDays }, clock('2026-11-25', '09:00'))).toThrow(RangeError))

  it('says what is left, and how long it is over', () => {
    const due: Session = { date: '2026-11-27', half: 'afternoon' }
    const left = (date: string, time: string) => sessionsLeft(due, { date, time })
    expect([left('2026-11-26', '09:00'), left('2026-11-27', '16:00'), left('2026-11-30', '08:00'), left('2026-12-01', '14:00'), sessionsLeft(null, { date: '2026-11-30', time: '08:00' })]).toEqual([4, 1, -1, -4, null])
  })

  it('agrees with the count of working days where nothing stops it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const start = new Date(Date.UTC(2025, 0, 2 + offset)).toISOString().slice(0, 10)
        fc.pre(isWorkingDay(start))
        expect(dueSession(days(count), clock(start, '10:00'))?.date).toBe(addWorkingDays(start, count).date)
      }),
    )
  })

  it('agrees with a plain list of all sessions, whatever the stops', () => {
    const all: Session[] = Array.from({ length: 500 }, (_, offset) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10))
      .filter((date) => isWorkingDay(date))
      .flatMap((date) => [{ date, half: 'morning' as const }, { date, half: 'afternoon' as const }])
    const stop = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 20 }))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 1, max: 40 }), fc.array(stop, { maxLength: 4 }), (start, halfDays, spans) => {
        const stops = spans.map(([at, length]) => ({ from: all[at]!, to: all[at + length]! }))
        const begun = all[start]!
        const first = halfDays % 2 === 0 && begun.half === 'morning' ? start + 1 : start
        const counted = all.filter((one, index) => index > first && !stops.some(({ from, to }) => orderOf(one) > orderOf(from) && orderOf(one) <= orderOf(to)))
        const due = dueSession({ halfDays }, clock(begun.date, begun.half === 'morning' ? '08:00' : '14:00', stops))
        expect(due).toEqual(counted[halfDays - 1])
      }),
    )
  })
})

describe('the session that an instant counts for', () => {
  it.each([
    ['2026-11-25', '07:00', '2026-11-25', 'morning'],
    ['2026-11-25', '12:00', '2026-11-25', 'afternoon'],
    ['2026-11-25', '17:00', '2026-11-26', 'morning'],
    ['2026-11-24', '10:00', '2026-11-25', 'morning'],
  ])('%s %s', (date, time, day, half) => expect(sessionOf({ date, time })).toEqual({ date: day, half }))
})
