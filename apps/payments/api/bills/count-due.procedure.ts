import { DongText } from '@mc/money'
import * as z from 'zod/mini'
import { procedureFor } from '../kit.ts'
import { listBills } from './list-bills.query.ts'
import { peopleIPayFor } from './people-i-pay-for.query.ts'

/** How many bills wait, their sum, and the nearest due date: for the home page. */
export const countDue = procedureFor('citizen')
  .output(z.object({ count: z.int(), sumDong: DongText, nearestDueOn: z.nullable(z.iso.date()) }))
  .query(async ({ ctx }) => {
    const people = await peopleIPayFor(ctx)
    const lists = await Promise.all(people.map(({ door, citizenId }) => listBills(door.db, { citizenId, now: ctx.clock.now(), isUnpaid: true })))
    const bills = lists.flat()
    const days = bills.map((bill) => bill.due_on).sort()
    return { count: bills.length, sumDong: bills.reduce((sum, bill) => sum + bill.amount_dong, 0n), nearestDueOn: days[0] ?? null }
  })
