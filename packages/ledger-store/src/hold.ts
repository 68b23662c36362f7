import { checkHold, type Hold } from '@mc/ledger'
import { sql, type QueryExecutorProvider } from 'kysely'
import { refusing } from './refusals.ts'

type Trx = QueryExecutorProvider

/**
 * Reserves an amount: it counts against both accounts' limits until the hold is posted, voided or over.
 * @param at when it counts
 * @returns whether it was reserved now; false when the same hold had been made before
 * @throws BadTransfer; TransferReused when its id was used for another one; AccountMissing; LimitPassed
 */
export async function placeHold(trx: Trx, hold: Hold, at: Date): Promise<{ isNew: boolean }> {
  const { id, kind, reference, currency = 'VND', debit, credit, amount, expiresAt } = checkHold(hold)
  return await isNew(trx, sql`ledger.hold(${currency}, ${id}::uuid, ${kind}, ${reference}, ${debit}, ${credit}, ${amount}::bigint, ${at}::timestamptz, ${expiresAt}::timestamptz)`)
}

/**
 * Moves what a hold reserved, or less; the rest is free again.
 * @param of.transferId id of the transfer that is posted
 * @returns whether it was posted now; false when it had been, by the same transfer
 * @throws HoldOver when there is no such hold, it has ended otherwise, or reserved less
 */
export async function postHold(trx: Trx, of: { holdId: string; transferId: string; amount: bigint }, at: Date): Promise<{ isNew: boolean }> {
  return await isNew(trx, sql`ledger.post_hold(${of.holdId}::uuid, ${of.transferId}::uuid, ${of.amount}::bigint, ${at}::timestamptz)`)
}

/**
 * Frees what a hold reserved.
 * @returns whether it was freed now; false when it was free already
 * @throws HoldOver when there is no such hold, or it was posted
 */
export async function voidHold(trx: Trx, holdId: string, at: Date): Promise<{ isNew: boolean }> {
  return await isNew(trx, sql`ledger.void_hold(${holdId}::uuid, ${at}::timestamptz)`)
}

/** Holds that one sweep ends at most. */
const SWEEP_MAX = 500

/** Frees holds whose time is over, at most 500; returns how many. A late hold cannot be posted, swept or not. */
export async function expireHolds(trx: Trx, at: Date): Promise<number> {
  const { rows } = await sql<{ ended: number }>`select ledger.expire_holds(${at}::timestamptz, ${SWEEP_MAX}) as ended`.execute(trx)
  return rows[0]?.ended ?? 0
}

async function isNew(trx: Trx, call: ReturnType<typeof sql>): Promise<{ isNew: boolean }> {
  const { rows } = await refusing(sql<{ is_new: boolean }>`select ${call} as is_new`.execute(trx))
  return { isNew: rows[0]?.is_new === true }
}
