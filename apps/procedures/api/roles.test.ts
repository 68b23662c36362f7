import { everyProcedureRefusesOtherRoles } from '@mc/server-kit/testing'
import { expect, it } from 'vitest'
import sector from './sector.ts'

it('lets exactly the declared roles into each procedure', async () => {
  expect(await everyProcedureRefusesOtherRoles(sector)).toBeGreaterThan(0)
})
