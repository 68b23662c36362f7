import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { ALL_ROLES, ROLES } from '../roles/roles.ts'
import { everyProcedureRefusesOtherRoles } from '../testing/index.ts'
import { sectorKit } from './sector-kit.ts'

const { procedureFor, router } = sectorKit<{ 'club.notes': { text: string } }>()

describe('procedureFor', () => {
  it('lets in exactly the declared roles, at the declared level', async () => {
    const club = {
      id: 'club',
      router: router({
        open: procedureFor('anyone').output(z.null()).query(() => null),
        mine: procedureFor('citizen').output(z.array(z.object({ text: z.string() }))).query(({ ctx }) => ctx.own.selectFrom('club.notes').selectAll().execute()),
        money: procedureFor('citizen').atLevel(2).input(z.string()).output(z.string()).mutation(({ input }) => input),
        desk: procedureFor('clinic.doctor', 'teacher').atLevel(2).output(z.null()).query(({ ctx }) => ctx.duty(async () => null)),
        nested: { live: procedureFor('merchant').subscription(async function* ({ ctx }) { for await (const topic of ctx.live('x')) yield topic }) },
      }),
    }
    expect(await everyProcedureRefusesOtherRoles(club)).toBe(5)
  })

  it('is not content with a router without procedures', async () => {
    await expect(everyProcedureRefusesOtherRoles({ id: 'club', router: router({}) })).rejects.toThrow('nothing was checked')
  })

  it('finds a procedure whose declared roles are not those it lets in', async () => {
    const honest = procedureFor('teacher').output(z.null()).query(() => null)
    const lying = Object.assign((...args: Parameters<typeof honest>) => honest(...args), honest, { _def: { ...honest._def, meta: { roles: ['merchant'], level: 1 } } })
    const club = { id: 'club', router: router({ lying: lying as typeof honest }) }
    await expect(everyProcedureRefusesOtherRoles(club)).rejects.toThrow(/lying as teacher at level 1: let in, expected refused for the role/)
  })

  it('finds a procedure without an output schema', async () => {
    const club = { id: 'club', router: router({ bare: procedureFor('citizen').query(() => 'anything') }) }
    await expect(everyProcedureRefusesOtherRoles(club)).rejects.toThrow('bare: has no .output(schema)')
  })

  it('does not compile without a role or with an unknown one', () => {
    // @ts-expect-error no role
    expect(() => procedureFor()).not.toThrow()
    // @ts-expect-error no such role
    expect(() => procedureFor('docter')).not.toThrow()
  })

  it('knows each role by a sentence in both languages', () => {
    for (const role of ALL_ROLES) expect([ROLES[role].vi, ROLES[role].en].every((sentence) => sentence.endsWith('.'))).toBe(true)
  })
})
