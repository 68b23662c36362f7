import { PayerUnknown } from '../../model/orders/payer-unknown.error.ts'
import type { PayeeAccount } from '../../model/orders/order.ts'

/** What banks show when they do not know a name. */
const NO_NAME = 'CHU TAI KHOAN'

/**
 * Where money goes back to: where it came from, whatever is typed; what is typed only when nobody knows.
 * @throws PayerUnknown
 */
export function payeeOf(credit: { payer_bin: string | null; payer_account: string | null; payer_name: string | null } | undefined, typed: PayeeAccount | undefined): PayeeAccount {
  if (credit?.payer_bin && credit.payer_account) return { bin: credit.payer_bin, account: credit.payer_account, name: credit.payer_name ?? NO_NAME }
  if (!typed) throw new PayerUnknown()
  return typed
}
