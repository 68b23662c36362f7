import { dateInVietnam, type EventHandler } from '@mc/server-kit'
import * as z from 'zod/mini'
import type { PaymentsDatabase } from '../database.ts'

const Text = z.object({ vi: z.string(), en: z.string() })

/** What the one-stop shop tells when a dossier that costs something was sent. Amounts: whole đồng as text. */
const FeeAsked = z.object({
  citizenId: z.string(),
  code: z.string(),
  amountDong: z.string().check(z.regex(/^[1-9]\d{0,14}$/)),
  title: Text,
  charges: z.array(z.object({ name: Text, amountDong: z.string() })),
})

/** Days to pay within; a reminder, not a deadline of law. */
const DAYS_TO_PAY = 10

/** The event `dossier.fee-asked`: makes the bill, once for a dossier's code. */
export const billFee: EventHandler<PaymentsDatabase> = async (event, { trx, clock }) => {
  const { citizenId, code, amountDong, title, charges } = FeeAsked.parse(event.payload)
  const issuedOn = clock.today()
  await trx
    .insertInto('payments.bills')
    .values({
      citizen_id: citizenId,
      provider_id: 'fee',
      kind: 'fee',
      code,
      period: null,
      amount_dong: BigInt(amountDong),
      issued_on: issuedOn,
      due_on: dateInVietnam(new Date(clock.now().getTime() + DAYS_TO_PAY * 86_400_000)),
      details: JSON.stringify({ kind: 'fee', procedure: title, charges }),
      settled_at: null,
    })
    .onConflict((conflict) => conflict.columns(['provider_id', 'code']).doNothing())
    .execute()
}
