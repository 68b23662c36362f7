import { DossierMissing } from '@mc/dossier-store'
import { recordAccess } from '@mc/server-kit'
import { FilePart, ReadInput, readPaperPart } from '../dossiers/read-paper.ts'
import { procedureFor } from '../kit.ts'
import { officeWithPart } from './office-with-part.query.ts'

/** A part of a file of a dossier of the viewer's offices. @throws DossierMissing */
export const readPaper = procedureFor('one-stop.officer', 'agency.officer', 'agency.leader')
  .input(ReadInput)
  .output(FilePart)
  .query(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const part = await officeWithPart(trx, { dossierId: input.dossierId, viewer: ctx.viewer })
      if (!part) throw new DossierMissing()
      // One look a file, not one a part.
      if (input.part === 0) await recordAccess(trx, { citizenId: part.citizen_id, resource: 'procedures.paper', kind: 'view', reason: 'procedures.access.open' })
      return readPaperPart(trx, ctx.ports.files, input)
    }),
  )
