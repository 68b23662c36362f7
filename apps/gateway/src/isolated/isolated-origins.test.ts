import { expect, it } from 'vitest'
import { IsolatedOrigins } from './isolated-origins.ts'

const origins = new IsolatedOrigins('http://{module}.localhost:4000')

it('gives each module an origin and finds the module of a host', () => {
  expect(origins.of('payments')).toBe('http://payments.localhost:4000')
  expect(origins.moduleOf('payments.localhost:4000')).toBe('payments')
})

it.each(['localhost:4000', '.localhost:4000', 'payments.localhost:4001', 'a.payments.localhost:4000', 'payments.localhost:4000.evil.example', 'PAYMENTS.localhost:4000'])(
  'takes %s for no module’s',
  (host) => expect(origins.moduleOf(host)).toBeNull(),
)

it.each(['http://localhost:4000', '{module}.localhost', ''])('refuses the pattern "%s"', (pattern) => expect(() => new IsolatedOrigins(pattern)).toThrow('MC_ISOLATED_ORIGIN'))
