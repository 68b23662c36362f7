import { lockDossier, procedureOf } from '@mc/dossier-store'
import { IdempotencyKey, idempotent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { NotYourWork } from '../../model/desk/not-your-work.error.ts'
import { DossierPaper } from '../../model/dossiers/paper.ts'
import { officeWithPart } from '../desk/office-with-part.query.ts'
import { FileInput } from '../dossiers/file-input.ts'
import { keepFile } from '../dossiers/keep-file.ts'
import { paperOut } from '../dossiers/paper-out.ts'
import { procedureFor } from '../kit.ts'

/**
 * Keeps a scan of a paper with a dossier of the officer's: one being written, or one of the office's that is at work.
 * @throws NotYourWork, FileIncomplete, FileTooLarge, FileWrongType, TooManyFiles
 */
export const scanPaper = procedureFor('one-stop.officer')
  .input(z.extend(FileInput, { id: z.uuid(), idempotencyKey: IdempotencyKey }))
  .output(DossierPaper)
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'procedures.counter.scan', personId: ctx.viewer.personId, input }, async () => {
        const row = await lockDossier(trx, input.id)
        const isOwnDraft = row.phase === 'draft' && row.filed_by === ctx.viewer.personId
        const isOffices = row.ended_at === null && (await officeWithPart(trx, { dossierId: row.id, viewer: ctx.viewer })) !== undefined
        if (!isOwnDraft && !isOffices) throw new NotYourWork()
        const procedure = await procedureOf(trx, { code: row.procedure_code, version: row.procedure_version })
        return paperOut(await keepFile(trx, { row, procedure, file: { ...input, origin: 'scan' }, personId: ctx.viewer.personId, files: ctx.ports.files, now: ctx.clock.now() }))
      }),
    ),
  )
