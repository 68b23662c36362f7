import type { OrderSummary } from '../orders/order.ts'

/** An order as pages get it; what is not given is a refund that a colleague asked for. */
export function anOrder(fields: Partial<OrderSummary> = {}): OrderSummary {
  return {
    orderId: 'e0000000-0000-8000-8000-000000000001',
    number: 'HT26-00000001',
    kind: 'refund',
    state: 'asked',
    amountDong: '60000',
    reason: 'Thu trùng hai lần',
    bill: { code: 'PA000000001', provider: { vi: 'Điện lực tỉnh', en: 'Provincial Power Company' } },
    to: { bank: 'VietinBank', account: '1030000017', name: 'NGUYEN VAN HUNG' },
    transactionId: null,
    askedBy: 'Vũ Thị Hồng',
    askedAt: '2026-11-25T01:00:00.000Z',
    isMine: false,
    needsSecond: true,
    decidedBy: null,
    decidedAt: null,
    endedAt: null,
    attempt: 0,
    fault: null,
    ...fields,
  }
}
