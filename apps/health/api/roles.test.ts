import { everyProcedureRefusesOtherRoles } from '@mc/server-kit/testing'
import { expect, it } from 'vitest'
import health from './sector.ts'

it('lets exactly the declared roles into each procedure', async () => {
  expect(await everyProcedureRefusesOtherRoles(health)).toBeGreaterThanOrEqual(16)
})
