import { sql } from 'kysely'
import * as z from 'zod/mini'
import { SearchMiss } from '../../model/catalogue/search.ts'
import { procedureFor } from '../kit.ts'

/** Rows in one answer: what is asked for most often comes first. */
const ROWS_MAX = 100

/** Searches that found nothing, the most frequent first: for whoever writes procedures and their synonyms. */
export const listMisses = procedureFor('administrator')
  .output(z.array(SearchMiss))
  .query(async ({ ctx }) => {
    const { rows } = await sql<{ query: string; times: number; last_on: string }>`
      select query, times, last_on from procedures.search_misses order by times desc, last_on desc, folded limit ${ROWS_MAX}
    `.execute(ctx.public)
    return rows.map(({ query, times, last_on }) => ({ query, times, lastOn: last_on }))
  })
