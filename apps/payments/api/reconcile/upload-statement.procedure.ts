import { readStatement } from '@mc/bank-statement'
import * as z from 'zod/mini'
import { StatementTaken } from '../../model/reconcile/statement-taken.ts'
import { procedureFor } from '../kit.ts'
import { takeStatement } from './take-statement.ts'

/** Letters of an uploaded file: what one request carries. Larger days come by the bank's API. */
const TEXT_MAX = 900_000

/**
 * Takes in a statement from a file, camt.053 or the bank's CSV; the same file again is the same day again.
 * @throws StatementForeign; DayClosed
 */
export const uploadStatement = procedureFor('treasurer')
  .input(z.object({ text: z.string().check(z.minLength(1), z.maxLength(TEXT_MAX)) }))
  .output(StatementTaken)
  .mutation(({ ctx, input }) => takeStatement(ctx, readStatement(input.text), 'uploaded'))
