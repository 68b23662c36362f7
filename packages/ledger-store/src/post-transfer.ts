import { BadTransfer, checkTransfer, type Account, type Transfer } from '@mc/ledger'
import { sql, type QueryExecutorProvider } from 'kysely'
import { refusing } from './refusals.ts'

// Whatever tables: the books are reached by their own functions, in the caller's transaction
type Trx = QueryExecutorProvider

/** Transfers that one call posts at most: a longer run is cut by its caller, so that nobody waits for it long. */
const BATCH_MAX = 1_000

/**
 * Opens an account; again changes nothing.
 * @throws when the code is used by an account of another kind or currency: a defect of the caller
 */
export async function openAccount(trx: Trx, { code, kind, name, currency = 'VND', lanes = 1, limits = {} }: Account): Promise<void> {
  await sql`select ledger.open_account(${code}, ${kind}, ${name}, ${currency}, ${lanes}, ${limits.lowest ?? null}::bigint, ${limits.highest ?? null}::bigint)`.execute(trx)
}

/**
 * Posts a transfer in the caller's transaction: with what else is written there, or not at all.
 * @param at when it counts
 * @returns whether it was posted now; false when the same transfer had been posted before
 * @throws BadTransfer when it breaks a rule; TransferReused when its id was used for another content; AccountMissing;
 *   LimitPassed
 */
export async function postTransfer(trx: Trx, transfer: Transfer, at: Date): Promise<{ isNew: boolean }> {
  const [first] = await postTransfers(trx, [transfer], at)
  return { isNew: first?.isNew === true }
}

/**
 * Posts transfers in the caller's transaction, one after another, all or none: for what belongs together, and for many at the cost of few.
 * @param transfers 1 to 1,000 of one currency, no id twice
 * @param at when they count
 * @returns of each whether it was posted now
 * @throws as `postTransfer`; RangeError when there are none or too many
 */
export async function postTransfers(trx: Trx, transfers: readonly Transfer[], at: Date): Promise<{ id: string; isNew: boolean }[]> {
  if (transfers.length < 1 || transfers.length > BATCH_MAX) throw new RangeError(`1 to ${BATCH_MAX} transfers in one call, not ${transfers.length}.`)
  const currencies = new Set(transfers.map(checkTransfer).map(({ currency = 'VND' }) => currency))
  if (currencies.size > 1) throw new BadTransfer({ fault: 'currencies' })
  const lines = transfers.flatMap(({ id, entries }) => entries.map((entry) => ({ id, ...entry })))
  const { rows } = await refusing(
    sql<{ id: string; isNew: boolean }>`
      select transfer_id as id, is_new as "isNew" from ledger.post_many(${[...currencies][0]},
        ${transfers.map(({ id }) => id)}::uuid[], ${transfers.map(({ kind }) => kind)}::text[], ${transfers.map(({ reference }) => reference)}::text[],
        ${lines.map(({ id }) => id)}::uuid[], ${lines.map(({ accountCode }) => accountCode)}::text[], ${lines.map(({ amount }) => amount)}::bigint[],
        ${at}::timestamptz)
    `.execute(trx),
  )
  return rows
}
