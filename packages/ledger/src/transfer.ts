import { isAccountCode } from './account.ts'
import { BadTransfer } from './bad-transfer.error.ts'

/** One line of a transfer. */
export type Entry = {
  accountCode: string
  /** Signed, in the smallest unit of the account's currency (đồng): debit positive, credit negative, never 0. */
  amount: bigint
}

/** Money moved between accounts: all of it or nothing, once, and never changed afterwards. */
export type Transfer = {
  /** uuid given by whoever orders it: ordering it again is no second transfer. */
  id: string
  /** What it was for: `bill-settled`. */
  kind: string
  /** What it belongs to, such as a payment's id; nothing about a person. */
  reference: string
  /** ISO 4217, of all its accounts: an exchange is two transfers over accounts of position. @default 'VND' */
  currency?: string
  /** 2 to 100 lines, an account at most once; the sum is 0. */
  entries: readonly Entry[]
}

/** Lines of one transfer: more is a batch, and batches are many transfers. */
const ENTRIES_MAX = 100
/** What PostgreSQL's bigint holds with room for sums. */
export const AMOUNT_MAX = 10n ** 17n

/**
 * Moves an amount from one account to another.
 * @example move({ id, kind: 'bill-settled', reference, debit: 'collection', credit: 'payable.evn', amount: 120000n })
 * @throws BadTransfer when the amount is not more than 0
 */
export function move(order: Omit<Transfer, 'entries'> & { debit: string; credit: string; amount: bigint }): Transfer {
  const { debit, credit, amount, ...head } = order
  if (amount <= 0n) throw new BadTransfer({ fault: 'amount' })
  return checkTransfer({
    ...head,
    entries: [
      { accountCode: debit, amount },
      { accountCode: credit, amount: -amount },
    ],
  })
}

/**
 * The rules every transfer keeps before the database is asked (which checks the same again).
 * @throws BadTransfer naming the first rule broken
 */
export function checkTransfer(transfer: Transfer): Transfer {
  const { entries } = transfer
  if (entries.length < 2 || entries.length > ENTRIES_MAX) throw new BadTransfer({ fault: 'entries' })
  if (new Set(entries.map((entry) => entry.accountCode)).size !== entries.length) throw new BadTransfer({ fault: 'account-twice' })
  if (entries.some((entry) => !isAccountCode(entry.accountCode))) throw new BadTransfer({ fault: 'account-code' })
  if (entries.some(({ amount }) => amount === 0n || amount > AMOUNT_MAX || -amount > AMOUNT_MAX)) throw new BadTransfer({ fault: 'amount' })
  if (entries.reduce((sum, entry) => sum + entry.amount, 0n) !== 0n) throw new BadTransfer({ fault: 'unbalanced' })
  return transfer
}
