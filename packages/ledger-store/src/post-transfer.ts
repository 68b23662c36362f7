import { BadTransfer, TransferReused, checkTransfer, type Account, type Transfer } from '@mc/ledger'
import { sql, type QueryExecutorProvider } from 'kysely'
import { AccountMissing } from './account-missing.error.ts'

// Whatever tables: the books are reached by their own functions, in the caller's transaction
type Trx = QueryExecutorProvider

/**
 * Opens an account; again changes nothing.
 * @throws when the code is used by an account of another kind: a defect of the caller
 */
export async function openAccount(trx: Trx, account: Account): Promise<void> {
  await sql`select ledger.open_account(${account.code}, ${account.kind}, ${account.name})`.execute(trx)
}

/**
 * Posts a transfer in the caller's transaction: with what else is written there, or not at all.
 * @param at when it counts
 * @returns whether it was posted now; false when the same transfer had been posted before
 * @throws BadTransfer when it breaks a rule; TransferReused when its id was used for another content; AccountMissing
 */
export async function postTransfer(trx: Trx, transfer: Transfer, at: Date): Promise<{ isNew: boolean }> {
  checkTransfer(transfer)
  const lines = JSON.stringify(transfer.entries.map((entry) => ({ account: entry.accountCode, amount: entry.amountDong.toString() })))
  try {
    const { rows } = await sql<{ is_new: boolean }>`
      select ledger.post(${transfer.id}::uuid, ${transfer.kind}, ${transfer.reference}, ${lines}::jsonb, ${at}::timestamptz) as is_new
    `.execute(trx)
    return { isNew: rows[0]?.is_new === true }
  } catch (error) {
    throw refusalOf(error) ?? error
  }
}

/** The ledger's own error codes, as its functions raise them. */
function refusalOf(error: unknown): Error | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'LG001') return new TransferReused()
  if (code === 'LG003') return new BadTransfer({ fault: 'unbalanced' })
  if (code === 'LG004') return new AccountMissing()
  return null
}
