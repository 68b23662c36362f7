import type { Transfer } from './transfer.ts'

/** Signed balances by account code. */
export type Balances = ReadonlyMap<string, bigint>

/**
 * Balances after a transfer; those given stay as they are.
 * @example balancesAfter(new Map(), transfer).get('collection') → 120000n
 */
export function balancesAfter(balances: Balances, transfer: Transfer): Balances {
  const after = new Map(balances)
  for (const { accountCode, amount } of transfer.entries) after.set(accountCode, (after.get(accountCode) ?? 0n) + amount)
  return after
}

/** The sum over all accounts: 0 in books that are right. */
export function sumOf(balances: Balances): bigint {
  return [...balances.values()].reduce((sum, balance) => sum + balance, 0n)
}
