import { publishedProcedures } from '@mc/dossier-store'
import * as z from 'zod/mini'
import { ProcedureSummary } from '../../model/catalogue/procedure-summary.ts'
import { procedureFor } from '../kit.ts'
import { summaryOf } from './summary-of.ts'

/** Every procedure that one may apply for today. */
export const listProcedures = procedureFor('anyone')
  .output(z.array(ProcedureSummary))
  .query(async ({ ctx }) => (await publishedProcedures(ctx.public, ctx.clock.today())).map(summaryOf))
