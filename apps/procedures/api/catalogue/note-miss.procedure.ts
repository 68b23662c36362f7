import { limitRate } from '@mc/server-kit'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { SearchQuery } from '../../model/catalogue/search.ts'
import { procedureFor } from '../kit.ts'
import { publishedIndex } from './published-index.query.ts'
import { missOf } from './miss-of.ts'

/** Misses that one network address may tell in ten minutes. */
const ADDRESS_LIMIT = { limit: 60, windowSeconds: 600 }

/** Different searches that are kept: a flood of nonsense must not fill the table. */
const MISSES_MAX = 20_000

/** Keeps a search that found nothing, without the person, for whoever writes the procedures (X12). What did find something is not kept. */
export const noteMiss = procedureFor('anyone')
  .input(z.object({ query: SearchQuery }))
  .output(z.object({ isKept: z.boolean() }))
  .mutation(async ({ ctx, input }) => {
    const miss = missOf(input.query)
    if (!miss) return { isKept: false }
    await limitRate(ctx.public, { bucket: `procedures.search-miss:${ctx.callerKey}`, ...ADDRESS_LIMIT })
    if ((await publishedIndex(ctx.public, ctx.clock.today())).find(input.query).length > 0) return { isKept: false }
    const { numAffectedRows = 0n } = await sql`
      insert into procedures.search_misses as seen (folded, query, times, first_on, last_on)
      select ${miss.folded}, ${miss.query}, 1, ${ctx.clock.today()}::date, ${ctx.clock.today()}::date
      where (select count(*) from procedures.search_misses) < ${MISSES_MAX}
      on conflict (folded) do update set times = seen.times + 1, last_on = excluded.last_on
    `.execute(ctx.public)
    return { isKept: numAffectedRows > 0n }
  })
