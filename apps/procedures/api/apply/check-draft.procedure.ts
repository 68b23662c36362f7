import { procedureOf, readinessOf } from '@mc/dossier-store'
import * as z from 'zod/mini'
import { Readiness } from '../../model/apply/draft.ts'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { feeOut } from '../dossiers/fee-of-row.ts'
import { procedureFor } from '../kit.ts'

/** What is missing before a dossier may be sent, and what it costs. */
export const checkDraft = procedureFor('citizen')
  .input(z.object({ id: z.uuid() }))
  .output(Readiness)
  .query(async ({ ctx, input }) => {
    const { row, person } = await dossierOfMine(ctx, input.id)
    const procedure = await procedureOf(person.door.db, { code: row.procedure_code, version: row.procedure_version })
    const files = await person.door.db.selectFrom('dossier.papers').select('paper').where('dossier_id', '=', row.id).execute()
    const { faults, missingPapers, needsPhone, fee } = readinessOf(procedure, { answers: row.answers, papers: files.map(({ paper }) => paper), phone: row.phone, channel: row.channel })
    const needsLevel2 = ctx.viewer.level < procedure.level
    return { faults, missingPapers, needsPhone, needsLevel2, canSend: faults.length + missingPapers.length === 0 && !needsPhone && !needsLevel2, fee: feeOut(fee) }
  })
