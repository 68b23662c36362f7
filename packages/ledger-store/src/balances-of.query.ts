import type { AccountKind } from '@mc/ledger'
import { sql, type QueryExecutorProvider } from 'kysely'

/** An account as the books have it now. */
export type AccountBalance = {
  code: string
  kind: AccountKind
  name: string
  /** Number of entries. */
  version: bigint
  /** Signed: debit positive. `normalBalance` makes it what people read. */
  balanceDong: bigint
}

/** Accounts shown at once; a chart of accounts of a province's collection is far smaller. */
const ACCOUNTS_MAX = 200

/**
 * Balances of the accounts whose code begins so, in the order of their codes.
 * @param prefix `payable.`; `''` for all
 */
export async function balancesOf(db: QueryExecutorProvider, prefix: string): Promise<AccountBalance[]> {
  const { rows } = await sql<AccountBalance>`
    select code, kind, name, version, balance_dong as "balanceDong" from ledger.balances
    where starts_with(code, ${prefix}) order by code collate "C" limit ${ACCOUNTS_MAX}
  `.execute(db)
  return rows
}
