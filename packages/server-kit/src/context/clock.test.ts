import { describe, expect, it } from 'vitest'
import { dateInVietnam, fixedClock, shiftedClock, systemClock } from './clock.ts'

describe('the date in Vietnam', () => {
  it.each([
    ['2026-11-24T16:59:59.999Z', '2026-11-24'],
    ['2026-11-24T17:00:00Z', '2026-11-25'],
    ['2026-12-31T18:00:00Z', '2027-01-01'],
  ])('at %s is %s (OP41)', (instant, date) => {
    expect(dateInVietnam(new Date(instant))).toBe(date)
    expect(fixedClock(instant).today()).toBe(date)
  })

  it('follows a shifted clock', () => {
    let offset = 0
    const clock = shiftedClock(() => offset)
    offset = 86_400_000
    const ahead = clock.now().getTime() - systemClock.now().getTime()
    expect(Math.round(ahead / 1000)).toBe(86_400)
  })

  it('cannot be moved by who asked it', () => {
    const clock = fixedClock('2026-11-25T02:00:00Z')
    clock.now().setFullYear(1999)
    expect(clock.now().toISOString()).toBe('2026-11-25T02:00:00.000Z')
  })
})
