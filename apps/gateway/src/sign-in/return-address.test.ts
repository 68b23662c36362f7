import { expect, test } from 'vitest'
import { returnAddress } from './return-address.ts'

test.each(['/', '/health/insurance', '/health/insurance?year=2026', '/search?q=nguy%E1%BB%85n', '/payments/bills#due'])('%s stays as it is', (path) => {
  expect(returnAddress(path)).toBe(path)
})

test.each([
  'https://evil.example/', '//evil.example', '///evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/\n/evil.example',
  'javascript:alert(1)', 'evil.example', '', '/./\\evil', '/..//evil.example', '/.//evil.example', undefined, ['/a', '/b'], `/${'a'.repeat(2000)}`, '/auth/sign-in?return=/', '/x/../auth/callback', '/health\\..\\', ' /health', '/%2e//evil.example',
])('%j leads home', (wanted) => {
  expect(returnAddress(wanted)).toBe('/')
})
