import { DossierMissing, procedureOf } from '@mc/dossier-store'
import * as z from 'zod/mini'
import { Draft } from '../../model/apply/draft.ts'
import { dossierOfMine } from '../dossiers/dossier-of-mine.query.ts'
import { feeOfRow } from '../dossiers/fee-of-row.ts'
import { paperOut } from '../dossiers/paper-out.ts'
import { procedureFor } from '../kit.ts'

/**
 * A draft with the procedure that it began with.
 * @throws DossierMissing when it is no draft of the viewer's
 */
export const getDraft = procedureFor('citizen')
  .input(z.object({ id: z.uuid() }))
  .output(Draft)
  .query(async ({ ctx, input }) => {
    const { row, person } = await dossierOfMine(ctx, input.id)
    if (row.phase !== 'draft') throw new DossierMissing()
    const { db } = person.door
    const procedure = await procedureOf(db, { code: row.procedure_code, version: row.procedure_version })
    const papers = await db.selectFrom('dossier.papers').selectAll().where('dossier_id', '=', row.id).orderBy('id').execute()
    return {
      id: row.id,
      revision: row.revision,
      procedure,
      person: { citizenId: person.citizenId, name: person.name, isMe: person.isMe },
      answers: row.answers,
      sources: row.sources,
      papers: papers.map(paperOut),
      phone: row.phone,
      fee: feeOfRow(row, procedure),
      changedAt: row.changed_at.toISOString(),
    }
  })
