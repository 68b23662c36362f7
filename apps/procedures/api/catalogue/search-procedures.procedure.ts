import * as z from 'zod/mini'
import { ProcedureSummary } from '../../model/catalogue/procedure-summary.ts'
import { SearchQuery } from '../../model/catalogue/search.ts'
import { procedureFor } from '../kit.ts'
import { publishedIndex } from './published-index.query.ts'
import { summaryOf } from './summary-of.ts'

/** Procedures in one answer: nobody reads further, they search again. */
const FOUND_MAX = 10

/** Procedures by what people call them, best first; none for a search without a word. */
export const searchProcedures = procedureFor('anyone')
  .input(z.object({ query: SearchQuery }))
  .output(z.array(ProcedureSummary))
  .query(async ({ ctx, input }) => {
    const { procedures, find } = await publishedIndex(ctx.public, ctx.clock.today())
    return find(input.query).slice(0, FOUND_MAX).map(({ code }) => summaryOf(procedures.get(code)!))
  })
