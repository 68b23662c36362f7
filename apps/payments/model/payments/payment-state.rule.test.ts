import { expect, it } from 'vitest'
import { paymentState } from './payment-state.rule.ts'

const expiresAt = new Date('2026-11-25T02:30:00Z')
const before = new Date('2026-11-25T02:29:59Z')

it.each([
  ['open', 'open', null, before],
  ['expired', 'open', null, expiresAt],
  ['replaced', 'replaced', null, before],
  ['paid', 'paid', 'p1', expiresAt],
  ['paid-otherwise', 'replaced', 'p2', before],
] as const)('is %s when kept as %s and the bill is settled by %s', (shown, state, settledBy, now) => {
  expect(paymentState({ id: 'p1', state, settledBy, expiresAt }, now)).toBe(shown)
})
