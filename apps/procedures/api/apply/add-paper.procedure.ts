import { lockDossier, procedureOf, refuseUneditable } from '@mc/dossier-store'
import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { DossierPaper } from '../../model/dossiers/paper.ts'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { FileInput } from '../dossiers/file-input.ts'
import { keepFile } from '../dossiers/keep-file.ts'
import { paperOut } from '../dossiers/paper-out.ts'
import { procedureFor } from '../kit.ts'

/**
 * Adds a file whose parts have come to a draft, or to what was asked for more.
 * @throws FileIncomplete, FileTooLarge, FileWrongType, TooManyFiles, WrongMoment
 */
export const addPaper = procedureFor('citizen')
  .input(z.extend(FileInput, { id: z.uuid(), idempotencyKey: IdempotencyKey }))
  .output(DossierPaper)
  .mutation(async ({ ctx, input }) => {
    const { person } = await dossierOfMine(ctx, input.id)
    const { personId } = ctx.viewer
    return person.door.write((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'procedures.apply.addPaper', personId, input }, async () => {
        const row = await lockDossier(trx, input.id)
        refuseUneditable(row.life)
        const procedure = await procedureOf(trx, { code: row.procedure_code, version: row.procedure_version })
        return paperOut(await keepFile(trx, { row, procedure, file: { ...input, origin: 'upload' }, personId, files: ctx.ports.files, now: ctx.clock.now() }))
      }),
    )
  })
