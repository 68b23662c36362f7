import { defineModule } from '@mc/module-kit'
import { bills } from './web/bills/bills.routes.ts'
import { desk } from './web/desk/desk.routes.ts'
import { front } from './web/front/front.routes.ts'
import { pay } from './web/pay/pay.routes.ts'
import { receipts } from './web/receipts/receipts.routes.ts'

/** Payments in the portal: bills of all providers, payment by VietQR, receipts, the treasurer's desk. */
export default defineModule({
  id: 'payments',
  contract: 2,
  title: { vi: 'Thanh toán', en: 'Payments' },
  summary: { vi: 'Điện, nước, học phí, viễn thông, viện phí: một nơi xem và trả', en: 'Electricity, water, school fees, telecom, hospital: see and pay in one place' },
  icon: 'payments',
  order: 40,
  features: [front, bills, pay, receipts, desk],
  records: {
    'payments.receipt': { vi: 'Biên lai thanh toán', en: 'Payment receipts' },
    'payments.credit': { vi: 'Khoản tiền chờ đối soát', en: 'Money waiting to be matched' },
    'payments.reason.reconcile': { vi: 'Đối soát các khoản đã thu', en: 'Reconciling what was collected' },
    'payments.reason.refund': { vi: 'Hoàn tiền của hóa đơn đã trả', en: 'Giving back money of a paid bill' },
    'payments.reason.suspense': { vi: 'Tìm hóa đơn cho khoản tiền chưa khớp', en: 'Finding the bill for money that did not match' },
  },
  fills: {
    'home.cards': [{ id: 'bills-due', roles: ['citizen'], asks: [{ path: 'bills.countDue' }], load: () => import('./web/bills/bills-due.slot.tsx').then((m) => m.BillsDue) }],
  },
})
