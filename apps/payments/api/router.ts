import { billsRouter } from './bills/bills.router.ts'
import { deskRouter } from './desk/desk.router.ts'
import { router } from './kit.ts'
import { ordersRouter } from './orders/orders.router.ts'
import { paymentsRouter } from './payments/payments.router.ts'
import { receiptsRouter } from './receipts/receipts.router.ts'
import { reconcileRouter } from './reconcile/reconcile.router.ts'
import { refundsRouter } from './refunds/refunds.router.ts'

export const paymentsSectorRouter = router({ bills: billsRouter, desk: deskRouter, orders: ordersRouter, payments: paymentsRouter, receipts: receiptsRouter, reconcile: reconcileRouter, refunds: refundsRouter })
export type PaymentsRouter = typeof paymentsSectorRouter
