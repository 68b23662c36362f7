import { lockDossier } from '@mc/dossier-store'
import { IdempotencyKey, idempotent, publish } from '@mc/server-kit'
import * as z from 'zod/mini'
import { Words } from '../../model/dossiers/phase.ts'
import { Complaint } from '../../model/mine/dossier.ts'
import { TooManyComplaints } from '../../model/mine/too-many-complaints.error.ts'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { procedureFor } from '../kit.ts'

/** Complaints about one dossier that may wait for an answer. */
const OPEN_MAX = 3

/**
 * Complains about how a dossier is dealt with. The office that received it answers (X5).
 * @throws TooManyComplaints
 */
export const complain = procedureFor('citizen')
  .input(z.object({ id: z.uuid(), text: Words, idempotencyKey: IdempotencyKey }))
  .output(Complaint)
  .mutation(async ({ ctx, input }) => {
    const { person } = await dossierOfMine(ctx, input.id)
    return person.door.write((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'procedures.mine.complain', personId: ctx.viewer.personId, input }, async () => {
        const row = await lockDossier(trx, input.id)
        const open = await trx.selectFrom('dossier.complaints').select('id').where('dossier_id', '=', row.id).where('answered_at', 'is', null).execute()
        if (open.length >= OPEN_MAX) throw new TooManyComplaints({ max: OPEN_MAX })
        const at = ctx.clock.now()
        const { id } = await trx
          .insertInto('dossier.complaints')
          .values({ dossier_id: row.id, citizen_id: row.citizen_id, office: row.reception_office, text: input.text, at, answer: null, answered_by: null, answered_at: null })
          .returning('id')
          .executeTakeFirstOrThrow()
        await publish(trx, { type: 'procedures.complaint-made', version: 1, payload: { complaintId: id, dossierId: row.id, citizenId: row.citizen_id } })
        return { id, text: input.text, at: at.toISOString(), answer: null, answeredAt: null }
      }),
    )
  })
