import { BillMissing } from '../../model/bills/bill-missing.error.ts'
import type { SignedInContext } from '../kit.ts'
import { listBills, type BillRow } from './list-bills.query.ts'
import { peopleIPayFor, type PayablePerson } from './people-i-pay-for.query.ts'

/**
 * A bill of the viewer or of a child in their care, and whose it is.
 * @throws BillMissing also when it is somebody else's: whether it exists is nobody else's business
 */
export async function getBillOfMine(ctx: SignedInContext, billId: string): Promise<{ row: BillRow; person: PayablePerson }> {
  const people = await peopleIPayFor(ctx)
  const found = await Promise.all(
    people.map(async (person) => ({ person, row: (await listBills(person.door.db, { citizenId: person.citizenId, now: ctx.clock.now(), billId }))[0] })),
  )
  for (const { person, row } of found) if (row) return { person, row }
  throw new BillMissing()
}
