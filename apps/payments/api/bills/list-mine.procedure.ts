import { DongText } from '@mc/money'
import * as z from 'zod/mini'
import { BillSummary } from '../../model/bills/bill.ts'
import { procedureFor } from '../kit.ts'
import { listBills, summaryOf } from './list-bills.query.ts'
import { peopleIPayFor } from './people-i-pay-for.query.ts'

/** The bills of all providers for the viewer and their children: what is to be paid, and what was. */
export const listMine = procedureFor('citizen')
  .output(z.object({ unpaid: z.array(BillSummary), paid: z.array(BillSummary), unpaidDong: DongText }))
  .query(async ({ ctx }) => {
    const people = await peopleIPayFor(ctx)
    const lists = await Promise.all(
      people.map(async (person) => (await listBills(person.door.db, { citizenId: person.citizenId, now: ctx.clock.now() })).map((row) => summaryOf(row, person))),
    )
    const bills = lists.flat()
    const unpaid = bills.filter((bill) => bill.settledAt === null).sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
    const paid = bills.filter((bill) => bill.settledAt !== null).sort((a, b) => Number(b.settledAt) - Number(a.settledAt))
    return { unpaid, paid, unpaidDong: unpaid.reduce((sum, bill) => sum + bill.amountDong, 0n) }
  })
