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
}

const CODE = /^[a-z0-9]+([.-][a-z0-9]+)*$/

/** Whether a text can be an account's code. @example isAccountCode('payable.electricity-tn') → true */
export function isAccountCode(code: string): boolean {
  return code.length <= 80 && CODE.test(code)
}

/**
 * A signed balance as people read it: positive is the account's normal side.
 * @example normalBalance('liability', -120000n) → 120000n: we owe 120,000 đ
 */
export function normalBalance(kind: AccountKind, signedDong: bigint): bigint {
  return kind === 'asset' || kind === 'expense' ? signedDong : -signedDong
}
