import type { AccountKind } from '@mc/ledger'
import { sql, type QueryExecutorProvider } from 'kysely'

/** An account as the books have it now. */
export type AccountBalance = {
  code: string
  kind: AccountKind
  name: string
  /** Number of entries. */
  version: bigint
  /** ISO 4217; amounts are in its smallest unit. */
  currency: string
  /** Signed: debit positive. `normalBalance` makes it what people read. */
  balance: bigint
  /** What open holds will add to either side if they are posted. */
  heldDebit: bigint
  heldCredit: bigint
}

/** Accounts shown at once; a chart of accounts of a province's collection is far smaller. */
const ACCOUNTS_MAX = 200

/**
 * Balances of the accounts whose code begins so, in the order of their codes.
 * @param prefix `payable.`; `''` for all
 */
export async function balancesOf(db: QueryExecutorProvider, prefix: string): Promise<AccountBalance[]> {
  const { rows } = await sql<AccountBalance>`
    select code, kind, name, version, currency, balance, held_debit as "heldDebit", held_credit as "heldCredit" from ledger.balances
    where starts_with(code, ${prefix}) order by code collate "C" limit ${ACCOUNTS_MAX}
  `.execute(db)
  return rows
}
