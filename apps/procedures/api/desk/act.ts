import type { DossierEvent } from '@mc/dossier'
import { lockDossier, move } from '@mc/dossier-store'
import { idempotent, recordAccess } from '@mc/server-kit'
import { officer } from '../dossiers/actors.ts'
import type { SignedInContext } from '../kit.ts'
import type { ActInput, Acted } from './act-input.ts'
import { workFor } from './work-for.query.ts'

/** A step at a desk, with what is written to the applicant besides. */
export type Act = { input: ActInput; event: DossierEvent; note?: string | undefined }

/**
 * Does a step at the viewer's work, once: the step and the line in the applicant's access log are one transaction.
 * @throws NotYourWork, AssignedToOther, DossierMissing, DossierChanged, WrongMoment, BadEvent
 */
export function act(ctx: SignedInContext, { input, event, note }: Act): Promise<Acted> {
  const { viewer } = ctx
  return ctx.duty((trx) =>
    idempotent(trx, { key: input.idempotencyKey, operation: `procedures.desk.${event.kind}`, personId: viewer.personId, input }, async () => {
      // The lock first: of two officers the second sees what the first did.
      const row = await lockDossier(trx, input.dossierId)
      const work = await workFor(trx, { dossierId: row.id, event, viewer, today: ctx.clock.today() })
      const { dossier } = await move(trx, {
        dossierId: row.id,
        revision: input.revision,
        event,
        actor: officer(viewer, work),
        now: ctx.clock.now(),
        ...(note !== undefined && { note }),
      })
      await recordAccess(trx, { citizenId: dossier.citizen_id, resource: 'procedures.dossier', kind: 'view', reason: 'procedures.access.work' })
      return { dossierId: dossier.id, revision: dossier.revision, phase: dossier.phase }
    }),
  )
}
