import type { EventHandler, NewEvent } from '@mc/server-kit'
import * as z from 'zod/mini'
import { receiveCredit } from '../bank-notices/receive-credit.ts'
import type { PaymentsDatabase } from '../database.ts'
import { readEnv } from '../env.ts'

/** Heard by this sector alone: a credit that no notice told of is booked as if one had. */
export const CREDIT_FOUND = 'payments.credit-found'

const Payload = z.object({ differenceId: z.uuid() })

/** The event `payments.credit-found`, version 1. */
export function creditFound(payload: z.output<typeof Payload>): NewEvent {
  return { type: CREDIT_FOUND, version: 1, payload }
}

/** Books the statement's line: it settles its bill, or goes to suspense; once, also when the notice comes after all. */
export const onCreditFound: EventHandler<PaymentsDatabase> = async (event, { trx, clock }) => {
  const { differenceId } = z.parse(Payload, event.payload)
  const found = await trx
    .selectFrom('payments.differences as difference')
    .innerJoin('payments.bank_statements as statement', (join) => join.onRef('statement.account_number', '=', 'difference.account_number').onRef('statement.day', '=', 'difference.day'))
    .innerJoin('payments.statement_lines as line', (join) => join.onRef('line.statement_id', '=', 'statement.id').onRef('line.bank_reference', '=', 'difference.bank_reference').on('line.direction', '=', 'credit'))
    .selectAll('line')
    .select('statement.account_number')
    .where('difference.id', '=', differenceId)
    .orderBy('line.line')
    .executeTakeFirst()
  if (!found) return
  const { other_bin: bin, other_account: account, other_name: name } = found
  await receiveCredit(trx, {
    credit: {
      transactionId: found.bank_reference,
      bin: readEnv().collection.bin,
      account: found.account_number,
      amountDong: found.amount_dong,
      purpose: found.purpose,
      // A statement knows the day: noon in Vietnam is in it, wherever one counts from.
      creditedAt: `${found.booked_on}T12:00:00+07:00`,
      ...(bin !== null && account !== null && { payer: { bin, account, name: name ?? '' } }),
    },
    noticeId: `statement_${found.statement_id}_${found.line}`,
    now: clock.now(),
  })
}
