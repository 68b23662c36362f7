import { IdempotencyKey, idempotent, type Randomness } from '@mc/server-kit'
import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import { BillAlreadyPaid } from '../../model/bills/bill-already-paid.error.ts'
import { BillMissing } from '../../model/bills/bill-missing.error.ts'
import { makeReference } from '../../model/payments/payment-reference.rule.ts'
import { PAYMENT_MINUTES } from '../../model/payments/payment-state.rule.ts'
import { getBillOfMine } from '../bills/find-bill-of-mine.query.ts'
import type { PaymentsDatabase } from '../database.ts'
import { readEnv } from '../env.ts'
import { procedureFor } from '../kit.ts'
import { lockBill } from './lock-bill.query.ts'

const MINUTE_MS = 60_000
const REFERENCE_BYTES = 10

/**
 * Begins to pay a bill, or goes on with the payment that was begun and still holds.
 * @throws BillAlreadyPaid with the receipt; BillMissing when it is neither the viewer's nor a child's
 */
export const startPayment = procedureFor('citizen')
  .atLevel(2, { isolated: true })
  .input(
    z.object({
      billId: z.uuid(),
      /** Makes a new code although the old one still holds. */
      isNew: z._default(z.boolean(), false),
      idempotencyKey: IdempotencyKey,
    }),
  )
  .output(z.object({ paymentId: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const { person } = await getBillOfMine(ctx, input.billId)
    const write = { key: input.idempotencyKey, operation: 'payments.startPayment', personId: ctx.viewer.personId, input }
    return person.door.write((trx) =>
      idempotent(trx, write, async () => {
        await lockBill(trx, input.billId)
        return beginOrResume(trx, { ...input, payerId: ctx.viewer.personId, now: ctx.clock.now(), random: ctx.random })
      }),
    )
  })

type Wanted = { billId: string; isNew: boolean; payerId: string; now: Date; random: Randomness }

async function beginOrResume(trx: Kysely<PaymentsDatabase>, wanted: Wanted): Promise<{ paymentId: string }> {
  const bill = await trx
    .selectFrom('payments.bills as bill')
    .leftJoin('payments.receipts as receipt', 'receipt.bill_id', 'bill.id')
    .select(['bill.id', 'bill.citizen_id', 'bill.amount_dong', 'bill.settled_at', 'receipt.id as receipt_id'])
    .where('bill.id', '=', wanted.billId)
    .executeTakeFirst()
  if (!bill) throw new BillMissing()
  if (bill.settled_at !== null) throw new BillAlreadyPaid({ receiptId: bill.receipt_id ?? '' })

  const open = await trx.selectFrom('payments.payments').select(['id', 'expires_at']).where('bill_id', '=', bill.id).where('state', '=', 'open').executeTakeFirst()
  if (open && open.expires_at > wanted.now && !wanted.isNew) return { paymentId: open.id }
  if (open) await trx.updateTable('payments.payments').set({ state: 'replaced' }).where('id', '=', open.id).execute()

  const { collection } = readEnv()
  const begun = await trx
    .insertInto('payments.payments')
    .values({
      bill_id: bill.id,
      citizen_id: bill.citizen_id,
      payer_id: wanted.payerId,
      reference: makeReference(wanted.random.bytes(REFERENCE_BYTES)),
      amount_dong: bill.amount_dong,
      bin: collection.bin,
      account_number: collection.accountNumber,
      created_at: wanted.now,
      expires_at: new Date(wanted.now.getTime() + PAYMENT_MINUTES * MINUTE_MS),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { paymentId: begun.id }
}
