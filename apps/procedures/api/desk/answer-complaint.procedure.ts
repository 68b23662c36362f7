import { dossierTopic } from '@mc/dossier-store'
import { IdempotencyKey, idempotent, notifyLive, publish } from '@mc/server-kit'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { ComplaintNotOpen } from '../../model/desk/complaint-not-open.error.ts'
import { Words } from '../../model/dossiers/phase.ts'
import { procedureFor } from '../kit.ts'
import { myPlaces } from './my-places.ts'

/** Answers a complaint, once. @throws ComplaintNotOpen */
export const answerComplaint = procedureFor('one-stop.officer')
  .input(z.object({ id: z.uuid(), answer: Words, idempotencyKey: IdempotencyKey }))
  .output(z.object({ id: z.uuid() }))
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'procedures.desk.answerComplaint', personId: ctx.viewer.personId, input }, async () => {
        const offices = myPlaces(ctx.viewer).map(({ office }) => office)
        const answered = await trx
          .updateTable('dossier.complaints')
          .set({ answer: input.answer, answered_by: ctx.viewer.personId, answered_at: ctx.clock.now() })
          .where('id', '=', input.id)
          .where('answered_at', 'is', null)
          .where('office', '=', sql<string>`any(${offices}::text[])`)
          .returning(['id', 'dossier_id', 'citizen_id'])
          .executeTakeFirst()
        if (!answered) throw new ComplaintNotOpen()
        await publish(trx, { type: 'procedures.complaint-answered', version: 1, payload: { complaintId: answered.id, dossierId: answered.dossier_id, citizenId: answered.citizen_id } })
        await notifyLive(trx, dossierTopic(answered.dossier_id))
        return { id: answered.id }
      }),
    ),
  )
