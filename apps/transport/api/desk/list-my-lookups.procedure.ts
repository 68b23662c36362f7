import * as z from 'zod/mini'
import { LookupEntry } from '../../model/desk/lookup.ts'
import { procedureFor } from '../kit.ts'

const LOOKUPS_MAX = 20

/** The officer's own latest look-ups, newest first, at most 20. */
export const listMyLookups = procedureFor('transport.officer')
  .output(z.array(LookupEntry))
  .query(async ({ ctx }) => {
    const rows = await ctx.duty((trx) =>
      trx
        .selectFrom('transport.licence_lookups')
        .select(['id', 'searched_by', 'searched_value', 'is_found', 'looked_up_at'])
        .where('officer_id', '=', ctx.viewer.personId)
        .orderBy('looked_up_at', 'desc')
        .limit(LOOKUPS_MAX)
        .execute(),
    )
    return rows.map((row) => ({
      id: row.id,
      searchedBy: row.searched_by,
      searchedValue: row.searched_value,
      isFound: row.is_found,
      at: row.looked_up_at.toISOString(),
    }))
  })
