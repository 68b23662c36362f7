import { expect, it } from 'vitest'
import { OFFENCES } from './offence.ts'
import { DEDUCTIONS } from './points.rule.ts'

it('takes only the deductions the decree knows, and has each offence once', () => {
  for (const offence of OFFENCES) expect(DEDUCTIONS, offence.code).toContain(offence.points)
  expect(new Set(OFFENCES.map((offence) => offence.code)).size).toBe(OFFENCES.length)
})
