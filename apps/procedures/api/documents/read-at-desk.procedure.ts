import { DossierMissing } from '@mc/dossier-store'
import { recordAccess } from '@mc/server-kit'
import { officeWithPart } from '../desk/office-with-part.query.ts'
import { FilePart } from '../dossiers/read-paper.ts'
import { procedureFor } from '../kit.ts'
import { DocumentInput, readDocumentPart } from './read-document.ts'

/** A part of a document of a dossier of the viewer's offices, to print or to look at. @throws DossierMissing */
export const readAtDesk = procedureFor('one-stop.officer', 'agency.officer', 'agency.leader')
  .input(DocumentInput)
  .output(FilePart)
  .query(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const part = await officeWithPart(trx, { dossierId: input.dossierId, viewer: ctx.viewer })
      const row = part && (await trx.selectFrom('dossier.dossiers').selectAll().where('id', '=', input.dossierId).executeTakeFirst())
      if (!row) throw new DossierMissing()
      // One look a document, not one a part.
      if (input.part === 0) await recordAccess(trx, { citizenId: row.citizen_id, resource: 'procedures.paper', kind: 'view', reason: 'procedures.access.open' })
      return readDocumentPart(trx, ctx.ports.files, { row, documentId: input.documentId, part: input.part })
    }),
  )
