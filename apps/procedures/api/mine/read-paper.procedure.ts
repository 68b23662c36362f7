import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { FilePart, ReadInput, readPaperPart } from '../dossiers/read-paper.ts'
import { procedureFor } from '../kit.ts'

/**
 * A part of a file of a dossier or draft of the viewer's.
 * @throws DossierMissing
 */
export const readPaper = procedureFor('citizen')
  .input(ReadInput)
  .output(FilePart)
  .query(async ({ ctx, input }) => {
    const { person } = await dossierOfMine(ctx, input.dossierId)
    return readPaperPart(person.door.db, ctx.ports.files, input)
  })
