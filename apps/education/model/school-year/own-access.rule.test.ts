import { expect, it } from 'vitest'
import { mayOpenOwnRecord } from './own-access.rule.ts'

it.each([['2012-03-14', '2026-03-13', false], ['2012-03-14', '2026-03-14', true], ['2012-02-29', '2026-02-28', false], ['2012-02-29', '2026-03-01', true]])(
  'born %s, on %s: %s',
  (birthDate, today, may) => expect(mayOpenOwnRecord(birthDate, today)).toBe(may),
)
