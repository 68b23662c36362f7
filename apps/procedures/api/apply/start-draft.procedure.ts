import { officeOf, openDraft, procedureInForce } from '@mc/dossier-store'
import { ProcedureCode } from '@mc/dossier'
import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { NotForThem } from '../../model/apply/not-for-them.error.ts'
import { ProcedureMissing } from '../../model/catalogue/procedure-missing.error.ts'
import { procedureFor } from '../kit.ts'

/**
 * Begins a dossier, for oneself or for a child; or goes on with the one that was begun for the same person.
 * @throws ProcedureMissing; NotForThem when the procedure is not applied for like this; NotYourRecord; TooManyDrafts
 */
export const startDraft = procedureFor('citizen')
  .input(z.object({ procedureCode: ProcedureCode, forPersonId: z.optional(z.string()), idempotencyKey: IdempotencyKey }))
  .output(z.object({ id: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const { personId } = ctx.viewer
    const citizenId = input.forPersonId ?? personId
    const door = await ctx.forPerson(citizenId)
    const procedure = await procedureInForce(ctx.public, { code: input.procedureCode, today: ctx.clock.today() })
    if (!procedure) throw new ProcedureMissing()
    const kinds = citizenId === personId ? (['self'] as const) : (['child', 'ward'] as const)
    const applicantKind = kinds.find((kind) => procedure.applicants.includes(kind))
    if (!applicantKind || !procedure.methods.includes('online')) throw new NotForThem()
    const citizen = await ctx.ports.people.find(citizenId)
    if (!citizen) throw new NotForThem()
    // A child has no phone of its own: notices go to whoever writes.
    const phone = citizen.phone ?? (await ctx.ports.people.find(personId))?.phone ?? null
    return door.write((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'procedures.apply.start', personId, input }, async () => {
        const begun = await trx
          .selectFrom('dossier.dossiers')
          .select('id')
          .where('filed_by', '=', personId)
          .where('citizen_id', '=', citizenId)
          .where('procedure_code', '=', procedure.code)
          .where('phase', '=', 'draft')
          .executeTakeFirst()
        if (begun) return { id: begun.id }
        const { code: receptionOffice } = await officeOf(trx, { agency: procedure.workflow.reception.agency, communeCode: citizen.communeCode })
        const { id } = await openDraft(trx, { citizen: { ...citizen, phone }, filedBy: personId, applicantKind, procedure, channel: 'online', receptionOffice, now: ctx.clock.now() })
        return { id }
      }),
    )
  })
