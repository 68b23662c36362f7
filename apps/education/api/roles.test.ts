import { everyProcedureRefusesOtherRoles } from '@mc/server-kit/testing'
import { expect, it } from 'vitest'
import education from './sector.ts'

it('refuses every role that a procedure does not name', async () => {
  expect(await everyProcedureRefusesOtherRoles(education)).toBe(11)
})
