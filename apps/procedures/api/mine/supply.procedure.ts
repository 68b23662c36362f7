import { FeeChanged, lockDossier, move, NotReady, procedureOf, readinessOf } from '@mc/dossier-store'
import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { applicant } from '../dossiers/actors.ts'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { procedureFor } from '../kit.ts'

/**
 * Hands in what was asked for more: answers and files were changed before by `apply.saveAnswers` and `apply.addPaper`.
 * @throws NotReady while something is wrong or missing; FeeChanged when it would cost something else now; WrongMoment, DossierChanged
 */
export const supply = procedureFor('citizen')
  .input(z.object({ id: z.uuid(), revision: z.int(), idempotencyKey: IdempotencyKey }))
  .output(z.object({ revision: z.int() }))
  .mutation(async ({ ctx, input }) => {
    const { person } = await dossierOfMine(ctx, input.id)
    const { personId } = ctx.viewer
    return person.door.write((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'procedures.mine.supply', personId, input }, async () => {
        const row = await lockDossier(trx, input.id)
        const procedure = await procedureOf(trx, { code: row.procedure_code, version: row.procedure_version })
        const files = await trx.selectFrom('dossier.papers').select('paper').where('dossier_id', '=', row.id).execute()
        const { faults, missingPapers, answers, fee } = readinessOf(procedure, { answers: row.answers, papers: files.map(({ paper }) => paper), phone: row.phone, channel: row.channel })
        // At a counter papers are of paper: what is handed in there is not counted here.
        const missing = row.channel === 'counter' ? 0 : missingPapers.length
        if (faults.length + missing > 0) throw new NotReady({ answers: faults.length, papers: missing, phone: 0 })
        if (fee.totalDong !== row.fee.totalDong) throw new FeeChanged({ was: row.fee.totalDong, would: fee.totalDong })
        await trx.updateTable('dossier.dossiers').set({ answers: JSON.stringify(answers) }).where('id', '=', row.id).execute()
        const { dossier } = await move(trx, { dossierId: row.id, revision: input.revision, event: { kind: 'supply' }, actor: applicant(ctx.viewer), now: ctx.clock.now() })
        return { revision: dossier.revision }
      }),
    )
  })
