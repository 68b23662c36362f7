import { billsRouter } from './bills/bills.router.ts'
import { deskRouter } from './desk/desk.router.ts'
import { router } from './kit.ts'
import { paymentsRouter } from './payments/payments.router.ts'
import { receiptsRouter } from './receipts/receipts.router.ts'

export const paymentsSectorRouter = router({ bills: billsRouter, desk: deskRouter, payments: paymentsRouter, receipts: receiptsRouter })
export type PaymentsRouter = typeof paymentsSectorRouter
