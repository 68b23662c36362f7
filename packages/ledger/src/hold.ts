import { isAccountCode } from './account.ts'
import { BadTransfer } from './bad-transfer.error.ts'
import { AMOUNT_MAX } from './transfer.ts'

/** An amount reserved to be moved later, or not (TigerBeetle: pending). Posting it makes a transfer of all or part of it. */
export type Hold = {
  /** uuid given by whoever orders it: ordering it again is no second hold. */
  id: string
  kind: string
  reference: string
  /** ISO 4217, of both accounts. @default 'VND' */
  currency?: string
  debit: string
  credit: string
  /** In the smallest unit of the accounts' currency, more than 0. */
  amount: bigint
  /** From then on it cannot be posted. */
  expiresAt: Date
}

/**
 * The rules every hold keeps before the database is asked (which checks the same again).
 * @throws BadTransfer naming the first rule broken
 */
export function checkHold(hold: Hold): Hold {
  if (hold.amount < 1n || hold.amount > AMOUNT_MAX) throw new BadTransfer({ fault: 'amount' })
  if (!isAccountCode(hold.debit) || !isAccountCode(hold.credit)) throw new BadTransfer({ fault: 'account-code' })
  if (hold.debit === hold.credit) throw new BadTransfer({ fault: 'account-twice' })
  return hold
}
