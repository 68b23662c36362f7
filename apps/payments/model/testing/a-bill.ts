import type { BillSummary } from '../bills/bill.ts'

/** A bill as pages get it; what is not given is an unpaid electricity bill of the viewer. */
export function aBill(fields: Partial<BillSummary> = {}): BillSummary {
  return {
    billId: 'b0000000-0000-8000-8000-000000000001',
    kind: 'electricity',
    provider: { vi: 'Điện lực tỉnh', en: 'Provincial Power Company' },
    code: 'PA000000001',
    person: { name: 'Nguyễn Văn Hùng', isMe: true },
    period: '2026-10',
    amountDong: '636768',
    issuedOn: '2026-11-15',
    dueOn: '2026-12-02',
    settledAt: null,
    receiptId: null,
    openPaymentId: null,
    ...fields,
  }
}

/** A bill that was paid. */
export function aPaidBill(fields: Partial<BillSummary> = {}): BillSummary {
  return aBill({ settledAt: '2026-11-24T03:04:05.000Z', receiptId: 'd0000000-0000-8000-8000-000000000001', ...fields })
}
