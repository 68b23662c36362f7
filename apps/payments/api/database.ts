import type { ColumnType, Generated } from 'kysely'
import type { BillDetails } from '../model/bills/bill-details.ts'
import type { BillKind } from '../model/bills/bill-kind.ts'
import type { SuspenseReason } from '../model/payments/decide-credit.rule.ts'

/** The tables of the schema `payments`, as the columns are. */
export type PaymentsDatabase = {
  'payments.providers': { id: string; kind: BillKind; name_vi: string; name_en: string; account_code: string }
  'payments.bills': {
    id: Generated<string>
    citizen_id: string
    provider_id: string
    kind: BillKind
    /** The provider's number of the bill. */
    code: string
    /** `YYYY-MM` */
    period: string | null
    amount_dong: bigint
    issued_on: string
    due_on: string
    details: ColumnType<BillDetails, string, string>
    settled_at: Date | null
  }
  'payments.payments': {
    id: Generated<string>
    bill_id: string
    citizen_id: string
    payer_id: string
    reference: string
    amount_dong: bigint
    bin: string
    account_number: string
    state: Generated<'open' | 'replaced' | 'paid'>
    created_at: Date
    expires_at: Date
  }
  'payments.receipts': {
    id: Generated<string>
    number: string
    bill_id: string
    payment_id: string
    citizen_id: string
    provider_id: string
    amount_dong: bigint
    transaction_id: string
    transfer_id: string
    settled_at: Date
  }
  'payments.bank_credits': {
    transaction_id: string
    notice_id: string
    bin: string
    account_number: string
    amount_dong: bigint
    purpose: string
    credited_at: Date
    received_at: Date
    outcome: 'settled' | 'suspended'
    suspense_reason: SuspenseReason | null
    payment_id: string | null
    transfer_id: string
  }
}
