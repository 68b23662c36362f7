/**
 * What an account stands for. Debits are positive in this ledger, credits negative: assets and expenses grow by debit,
 * liabilities, income and equity by credit.
 */
export type AccountKind = 'asset' | 'liability' | 'income' | 'expense' | 'equity'

/** An account of the books. */
export type Account = {
  /** Small letters, digits, dots and dashes: `payable.electricity-tn`. Never reused. */
  code: string
  kind: AccountKind
  name: string
  /** ISO 4217; its amounts are in the smallest unit. @default 'VND' */
  currency?: string
  /** How many lines of versions and balances it has: 1, or as many as write to it at once. @default 1 */
  lanes?: number
  /** What the signed balance must not pass, holds counted in; for an account of one lane. */
  limits?: BalanceLimits
}

/** Bounds of a signed balance. `{ lowest: 0n }`: never in credit; `{ highest: 0n }`: never in debit. */
export type BalanceLimits = { lowest?: bigint; highest?: bigint }

const CODE = /^[a-z0-9]+([.-][a-z0-9]+)*$/

/** Whether a text can be an account's code. @example isAccountCode('payable.electricity-tn') → true */
export function isAccountCode(code: string): boolean {
  return code.length <= 80 && CODE.test(code)
}

/**
 * A signed balance as people read it: positive is the account's normal side.
 * @example normalBalance('liability', -120000n) → 120000n: we owe 120,000
 */
export function normalBalance(kind: AccountKind, signed: bigint): bigint {
  return kind === 'asset' || kind === 'expense' ? signed : -signed
}
