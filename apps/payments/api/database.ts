import type { ColumnType, Generated } from 'kysely'
import type { BillDetails } from '../model/bills/bill-details.ts'
import type { BillKind } from '../model/bills/bill-kind.ts'
import type { OrderKind, OrderState } from '../model/orders/order.ts'
import type { DifferenceState } from '../model/reconcile/difference.ts'
import type { DifferenceCause, DifferenceKind } from '../model/reconcile/reconcile.rule.ts'
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
    /** What was or will be given back. */
    refunded_dong: Generated<bigint>
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
    payer_bin: string | null
    payer_account: string | null
    payer_name: string | null
    /** Of money in suspense: about how much nothing was ordered yet. */
    left_dong: Generated<bigint>
  }
  'payments.money_rules': { rule: 'suspense.alone'; valid_from: string; amount_dong: bigint }
  'payments.orders': {
    id: Generated<string>
    number: string
    kind: OrderKind
    receipt_id: string | null
    transaction_id: string | null
    bill_id: string | null
    citizen_id: string | null
    amount_dong: bigint
    reason: string
    from_bin: string | null
    from_account: string | null
    to_bin: string | null
    to_account: string | null
    to_name: string | null
    needs_second: boolean
    asked_by: string
    asked_at: Date
    decided_by: string | null
    decided_at: Date | null
    state: Generated<OrderState>
    attempt: Generated<number>
    fault: string | null
    bank_transaction_id: string | null
    ended_at: Date | null
  }
  'payments.payout_attempts': {
    end_to_end_id: string
    order_id: string
    attempt: number
    begun_at: Date
    taken_at: Date | null
    outcome: 'done' | 'failed' | null
    fault: string | null
    bank_transaction_id: string | null
    ended_at: Date | null
  }
  'payments.suspense_notes': { id: Generated<string>; transaction_id: string; note: string; written_by: string; written_at: Date }
  'payments.bank_statements': {
    id: Generated<string>
    account_number: string
    day: string
    statement_code: string
    opening_dong: bigint
    closing_dong: bigint
    credits_dong: bigint
    debits_dong: bigint
    line_count: number
    source: 'fetched' | 'uploaded'
    taken_by: string | null
    taken_at: Date
  }
  'payments.statement_lines': {
    statement_id: string
    line: number
    bank_reference: string
    end_to_end_id: string | null
    direction: 'credit' | 'debit'
    amount_dong: bigint
    booked_on: string
    purpose: string
    other_bin: string | null
    other_account: string | null
    other_name: string | null
  }
  'payments.differences': {
    id: Generated<string>
    account_number: string
    day: string
    kind: DifferenceKind
    cause: DifferenceCause
    bank_reference: string
    direction: 'credit' | 'debit'
    line: number | null
    bank_dong: bigint | null
    our_dong: bigint | null
    bank_day: string | null
    our_day: string | null
    state: Generated<DifferenceState>
    note: string | null
    handled_by: string | null
    handled_at: Date | null
  }
  'payments.closed_days': { account_number: string; day: string; closed_by: string; closed_at: Date }
}
