import { FilePart } from '../dossiers/read-paper.ts'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { procedureFor } from '../kit.ts'
import { DocumentInput, readDocumentPart } from './read-document.ts'

/** A part of a document of a dossier of the viewer's: a form, or the signed result. @throws DossierMissing */
export const readMine = procedureFor('citizen')
  .input(DocumentInput)
  .output(FilePart)
  .query(async ({ ctx, input }) => {
    const { row, person } = await dossierOfMine(ctx, input.dossierId)
    return readDocumentPart(person.door.db, ctx.ports.files, { row, documentId: input.documentId, part: input.part })
  })
