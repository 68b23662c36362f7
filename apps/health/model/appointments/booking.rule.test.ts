import { expect, it } from 'vitest'
import { canBookAnother, isOpenAppointment } from './booking.rule.ts'

const startsAt = new Date('2026-11-26T01:00:00Z')

it.each([
  ['booked', '2026-11-26T00:59:59Z', true],
  ['booked', '2026-11-26T01:00:00Z', false],
  ['arrived', '2026-11-25T00:00:00Z', false],
  ['cancelled', '2026-11-25T00:00:00Z', false],
])('a %s appointment at %s is open: %s', (status, now, isOpen) => {
  expect(isOpenAppointment({ status, startsAt }, new Date(now))).toBe(isOpen)
})

it('lets a person hold six and not seven', () => {
  expect(canBookAnother(5)).toBe(true)
  expect(canBookAnother(6)).toBe(false)
})
