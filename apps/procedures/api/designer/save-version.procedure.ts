import { sql } from 'kysely'
import * as z from 'zod/mini'
import { DOCUMENT_MAX, VersionKey } from '../../model/designer/version.ts'
import { procedureFor } from '../kit.ts'
import { lockVersion } from './lock-version.query.ts'
import { readOrRefuse } from './read-or-refuse.ts'

const Saved = z.extend(VersionKey, { changedAt: z.iso.datetime() })

/**
 * Keeps a document: of a draft that is there, or as a new draft, whose version is the next of its procedure whatever the document
 * says. What is published is never changed.
 * @throws DocumentBad, VersionMissing, VersionChanged
 */
export const saveVersion = procedureFor('administrator')
  .input(z.object({ document: z.string().check(z.maxLength(DOCUMENT_MAX)), draft: z.nullable(z.extend(VersionKey, { changedAt: z.iso.datetime() })) }))
  .output(Saved)
  .mutation(({ ctx, input: { document, draft } }) => {
    const procedure = readOrRefuse(document)
    const at = ctx.clock.now()
    return ctx.writeOwn(async (trx) => {
      if (draft && draft.code === procedure.code) {
        await lockVersion(trx, { ...draft, states: ['draft'] })
        const { code, version } = draft
        await trx
          .updateTable('dossier.procedures')
          .set({ document: JSON.stringify({ ...procedure, version }), effective_from: procedure.effectiveFrom, at })
          .where('code', '=', code)
          .where('version', '=', version)
          .execute()
        return { code, version, changedAt: at.toISOString() }
      }
      // Two people who begin a version at once would get the same number.
      await sql`select pg_advisory_xact_lock(hashtext(${`procedures.designer ${procedure.code}`}))`.execute(trx)
      const last = await trx
        .selectFrom('dossier.procedures')
        .select((row) => row.fn.max('version').as('version'))
        .where('code', '=', procedure.code)
        .executeTakeFirst()
      const version = (last?.version ?? 0) + 1
      await trx
        .insertInto('dossier.procedures')
        .values({ code: procedure.code, version, document: JSON.stringify({ ...procedure, version }), effective_from: procedure.effectiveFrom, state: 'draft', proposed_by: null, approved_by: null, at })
        .execute()
      return { code: procedure.code, version, changedAt: at.toISOString() }
    })
  })
