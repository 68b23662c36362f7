import { markFeePaid } from '@mc/dossier-store'
import type { EventHandler } from '@mc/server-kit'
import * as z from 'zod/mini'
import type { ProceduresDatabase } from '../database.ts'

/** What payments tells of a bill that was paid: as much as is needed here. */
const BillSettled = z.object({ billKind: z.string(), billCode: z.optional(z.string()) })

/** The event `payments.bill-settled`: marks the dossier paid whose fee it was. Other bills are none of this sector's business. */
export const noteFeePaid: EventHandler<ProceduresDatabase> = async (event, { trx, clock }) => {
  const { billKind, billCode } = BillSettled.parse(event.payload)
  if (billKind !== 'fee' || billCode === undefined) return
  const row = await trx.selectFrom('dossier.dossiers').select('id').where('code', '=', billCode).executeTakeFirst()
  if (row) await markFeePaid(trx, { dossierId: row.id, way: 'online', now: clock.now() })
}
