import { everyProcedureRefusesOtherRoles } from '@mc/server-kit/testing'
import { expect, it } from 'vitest'
import payments from './sector.ts'

it('lets into each procedure the declared roles and nobody else', async () => {
  expect(await everyProcedureRefusesOtherRoles(payments)).toBe(29)
})
