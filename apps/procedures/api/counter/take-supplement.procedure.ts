import { lockDossier, move } from '@mc/dossier-store'
import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { NotYourWork } from '../../model/desk/not-your-work.error.ts'
import { officeWithPart } from '../desk/office-with-part.query.ts'
import { Acted } from '../desk/act-input.ts'
import { officer } from '../dossiers/actors.ts'
import { procedureFor } from '../kit.ts'

/** Takes at the counter what was asked for more, after its scans (X4). @throws NotYourWork, WrongMoment, DossierChanged */
export const takeSupplement = procedureFor('one-stop.officer')
  .input(z.object({ dossierId: z.uuid(), revision: z.int(), idempotencyKey: IdempotencyKey }))
  .output(Acted)
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'procedures.counter.supply', personId: ctx.viewer.personId, input }, async () => {
        const row = await lockDossier(trx, input.dossierId)
        const part = await officeWithPart(trx, { dossierId: row.id, viewer: ctx.viewer })
        if (!part) throw new NotYourWork()
        const actor = officer(ctx.viewer, { office: part.office, role: 'one-stop.officer' })
        const { dossier } = await move(trx, { dossierId: row.id, revision: input.revision, event: { kind: 'supply' }, actor, now: ctx.clock.now() })
        return { dossierId: dossier.id, revision: dossier.revision, phase: dossier.phase }
      }),
    ),
  )
