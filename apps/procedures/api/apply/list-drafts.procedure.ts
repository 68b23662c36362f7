import { DRAFTS_MAX, procedureOf } from '@mc/dossier-store'
import * as z from 'zod/mini'
import { DraftSummary } from '../../model/apply/draft.ts'
import { peopleIActFor } from '../dossiers/people-i-act-for.ts'
import { procedureFor } from '../kit.ts'

/** What the viewer has begun and not sent, on whatever device, latest first (X2). */
export const listDrafts = procedureFor('citizen')
  .output(z.array(DraftSummary))
  .query(async ({ ctx }) => {
    const people = await peopleIActFor(ctx)
    const lists = await Promise.all(
      people.map(async ({ door, citizenId, name, isMe }) => {
        const rows = await door.db
          .selectFrom('dossier.dossiers')
          .select(['id', 'procedure_code', 'procedure_version', 'changed_at'])
          .where('citizen_id', '=', citizenId)
          .where('filed_by', '=', ctx.viewer.personId)
          .where('phase', '=', 'draft')
          .limit(DRAFTS_MAX)
          .execute()
        return Promise.all(
          rows.map(async (row) => {
            const procedure = await procedureOf(ctx.public, { code: row.procedure_code, version: row.procedure_version })
            return { id: row.id, procedure: { code: procedure.code, name: procedure.name }, person: { citizenId, name, isMe }, changedAt: row.changed_at.toISOString() }
          }),
        )
      }),
    )
    return lists.flat().sort((one, other) => other.changedAt.localeCompare(one.changedAt))
  })
