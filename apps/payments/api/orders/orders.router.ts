import { router } from '../kit.ts'
import { approveOrder } from './approve-order.procedure.ts'
import { assignCredit } from './assign-credit.procedure.ts'
import { getOrder } from './get-order.procedure.ts'
import { giveUp } from './give-up.procedure.ts'
import { listOrders } from './list-orders.procedure.ts'
import { refundBill } from './refund-bill.procedure.ts'
import { refuseOrder } from './refuse-order.procedure.ts'
import { returnCredit } from './return-credit.procedure.ts'
import { tryAgain } from './try-again.procedure.ts'

export const ordersRouter = router({ approveOrder, assignCredit, getOrder, giveUp, listOrders, refundBill, refuseOrder, returnCredit, tryAgain })
