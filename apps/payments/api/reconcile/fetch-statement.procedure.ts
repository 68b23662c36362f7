import * as z from 'zod/mini'
import { StatementTaken } from '../../model/reconcile/statement-taken.ts'
import { procedureFor } from '../kit.ts'
import { fetchStatement as fetchFromBank } from './fetch-statement.ts'
import { takeStatement } from './take-statement.ts'

/**
 * Asks the bank for a day's statement and takes it in; asked again, it takes the place of the one before.
 * @throws BankAway; DayClosed
 */
export const fetchStatement = procedureFor('treasurer')
  .input(z.object({ day: z.iso.date() }))
  .output(StatementTaken)
  .mutation(async ({ ctx, input }) => takeStatement(ctx, await fetchFromBank(input.day), 'fetched'))
