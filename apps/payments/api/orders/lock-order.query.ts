import type { Transaction } from 'kysely'
import { OrderMissing } from '../../model/orders/order-missing.error.ts'
import { OrderOver } from '../../model/orders/order-over.error.ts'
import { movesOf, type OrderMove } from '../../model/orders/order-life.rule.ts'
import { OwnOrder } from '../../model/orders/own-order.error.ts'
import type { PaymentsDatabase } from '../database.ts'
import type { OrderRow } from './carry-out.ts'

/**
 * An order that this person may make this move with, kept from everybody else until the transaction ends.
 * @throws OrderMissing; OwnOrder when somebody else has to; OrderOver when its state does not let it
 */
export async function lockOrder(trx: Transaction<PaymentsDatabase>, of: { orderId: string; move: OrderMove; personId: string }): Promise<OrderRow> {
  const order = await trx.selectFrom('payments.orders').selectAll().where('id', '=', of.orderId).forUpdate().executeTakeFirst()
  if (!order) throw new OrderMissing()
  const isMine = order.asked_by === of.personId
  if (movesOf({ state: order.state, isMine }).includes(of.move)) return order
  if (isMine && movesOf({ state: order.state, isMine: false }).includes(of.move)) throw new OwnOrder()
  throw new OrderOver()
}
