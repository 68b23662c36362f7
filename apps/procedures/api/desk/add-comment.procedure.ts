import { DossierMissing } from '@mc/dossier-store'
import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { Words } from '../../model/dossiers/phase.ts'
import { procedureFor } from '../kit.ts'
import { officeWithPart } from './office-with-part.query.ts'

/** Writes to colleagues about a dossier; its applicant never sees it. @throws DossierMissing when no office of the viewer's has part in it */
export const addComment = procedureFor('one-stop.officer', 'agency.officer', 'agency.leader')
  .input(z.object({ dossierId: z.uuid(), text: Words, idempotencyKey: IdempotencyKey }))
  .output(z.object({ id: z.uuid() }))
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'procedures.desk.comment', personId: ctx.viewer.personId, input }, async () => {
        const part = await officeWithPart(trx, { dossierId: input.dossierId, viewer: ctx.viewer })
        if (!part) throw new DossierMissing()
        return trx
          .insertInto('dossier.comments')
          .values({ dossier_id: input.dossierId, citizen_id: part.citizen_id, author_id: ctx.viewer.personId, author_name: ctx.viewer.name, office: part.office, text: input.text, at: ctx.clock.now() })
          .returning('id')
          .executeTakeFirstOrThrow()
      }),
    ),
  )
