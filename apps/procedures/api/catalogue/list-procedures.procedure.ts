import * as z from 'zod/mini'
import { ProcedureSummary } from '../../model/catalogue/procedure-summary.ts'
import { procedureFor } from '../kit.ts'
import { findPublished } from './find-published.query.ts'

/** Every procedure that one may apply for today. */
export const listProcedures = procedureFor('anyone')
  .output(z.array(ProcedureSummary))
  .query(({ ctx }) => findPublished(ctx.public, ctx.clock.today()))
