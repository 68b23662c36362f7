import { expect, it } from 'vitest'
import { AGENCIES, WORK_ROLES } from '../../model/catalogue/agencies.ts'
import { shippedProcedures } from './shipped-procedures.ts'

it('has documents that can be run, each with its own code, naming agencies and roles that exist', () => {
  const all = shippedProcedures()
  expect(all.length).toBeGreaterThan(0)
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
  for (const { code, workflow } of all) {
    const parts = [workflow.reception, workflow.approval, ...workflow.stages.flat()]
    expect([code, parts.filter(({ agency }) => !Object.hasOwn(AGENCIES, agency))]).toEqual([code, []])
    expect([code, parts.filter(({ role }) => !WORK_ROLES.some((known) => known === role))]).toEqual([code, []])
  }
})
