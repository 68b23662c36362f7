import type { StatementRead } from '@mc/bank-statement'
import type { StatementTaken } from '../../model/reconcile/statement-taken.ts'
import type { SignedInContext } from '../kit.ts'
import { importStatement } from './import-statement.ts'

/** Takes in what was read, for a treasurer; what does not add up is answered with its faults. */
export async function takeStatement(ctx: SignedInContext, read: StatementRead, source: 'fetched' | 'uploaded'): Promise<StatementTaken> {
  if (!read.isGood) return { isTaken: false, day: null, lines: 0, differences: 0, faults: read.faults.map(({ line, code }) => ({ line, code })) }
  const taken = await ctx.duty((trx) => importStatement(trx, read.statement, { source, takenBy: ctx.viewer.personId, now: ctx.clock.now() }))
  return { isTaken: true, ...taken, faults: [] }
}
