import { DossierMissing } from '@mc/dossier-store'
import { recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { DeskDossier } from '../../model/desk/desk-dossier.ts'
import { procedureFor } from '../kit.ts'
import { deskDossier } from './desk-dossier-view.ts'
import { officeWithPart } from './office-with-part.query.ts'

/**
 * Opens a dossier of the viewer's offices. Its applicant sees in their log who did, for which office.
 * @throws DossierMissing when no office of the viewer's has part in it
 */
export const openDossier = procedureFor('one-stop.officer', 'agency.officer', 'agency.leader')
  .input(z.object({ dossierId: z.uuid() }))
  .output(DeskDossier)
  .query(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const part = await officeWithPart(trx, { dossierId: input.dossierId, viewer: ctx.viewer })
      if (!part) throw new DossierMissing()
      await recordAccess(trx, { citizenId: part.citizen_id, resource: 'procedures.dossier', kind: 'view', reason: 'procedures.access.open' })
      return deskDossier(trx, { dossierId: input.dossierId, viewer: ctx.viewer, now: ctx.clock.now() })
    }),
  )
