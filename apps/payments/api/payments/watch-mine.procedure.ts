import * as z from 'zod/mini'
import { paymentState, type PaymentState } from '../../model/payments/payment-state.rule.ts'
import { procedureFor } from '../kit.ts'
import { billTopic } from './bill-topic.ts'
import { findPayment, getPaymentOfMine } from './get-payment-of-mine.query.ts'

/** What is told of a payment while somebody waits for it. */
export type PaymentNews = { state: PaymentState; receiptId: string | null }

/**
 * Follows a payment: its state now, and each time it changes until it is settled.
 * @throws PaymentMissing when it is for neither the viewer's bill nor a child's
 */
export const watchMine = procedureFor('citizen')
  .atLevel(2, { isolated: true })
  .input(z.object({ paymentId: z.uuid() }))
  .subscription(async function* ({ ctx, input }): AsyncGenerator<PaymentNews> {
    const { row, person } = await getPaymentOfMine(ctx, input.paymentId)
    const read = async (): Promise<PaymentNews> => {
      const now = await findPayment(person.door.db, { citizenId: person.citizenId, paymentId: row.id })
      const seen = now ?? row
      return { state: paymentState({ id: seen.id, state: seen.state, settledBy: seen.settled_by, expiresAt: seen.expires_at }, ctx.clock.now()), receiptId: seen.receipt_id }
    }
    // Listening begins before the first look: what happens between the two is not missed.
    const changes = ctx.live(billTopic(row.bill_id))[Symbol.asyncIterator]()
    let next = changes.next()
    for (;;) {
      const news = await read()
      yield news
      if (news.receiptId !== null || (await next).done) return
      next = changes.next()
    }
  })
