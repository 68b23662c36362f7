import { balancesOf } from '@mc/ledger-store'
import { normalBalance } from '@mc/ledger'
import { DongText } from '@mc/money'
import { recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { BillKind } from '../../model/bills/bill-kind.ts'
import { Instant } from '../../model/bills/bill.ts'
import { SettledFilter } from '../../model/desk/settled-filter.ts'
import { procedureFor } from '../kit.ts'
import { listSettledRows, namesOf, postedInLedger, totalSettled } from './list-settled.query.ts'

const TextOf = z.object({ vi: z.string(), en: z.string() })
const SettledRow = z.object({
  receiptId: z.uuid(),
  number: z.string(),
  settledAt: Instant,
  payer: z.string(),
  kind: BillKind,
  billCode: z.string(),
  provider: TextOf,
  amountDong: DongText,
  transactionId: z.string(),
})

/**
 * The treasurer's list of settled payments, with its total beside the same total from the books. Each citizen in the page
 * is told of the look.
 */
export const listSettled = procedureFor('treasurer')
  .input(SettledFilter)
  .output(
    z.object({
      rows: z.array(SettledRow),
      count: z.int(),
      totalDong: DongText,
      /** What the books say for the same days and provider. */
      ledgerDong: DongText,
      isTied: z.boolean(),
      providers: z.array(z.object({ id: z.string(), name: TextOf })),
      accounts: z.array(z.object({ code: z.string(), name: z.string(), balanceDong: DongText })),
    }),
  )
  .query(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const rows = await listSettledRows(trx, input)
      const citizens = [...new Set(rows.map((row) => row.citizen_id))]
      const reason = 'payments.reason.reconcile'
      await recordAccess(trx, citizens.map((citizenId) => ({ citizenId, resource: 'payments.receipt', kind: 'list', reason })))
      const names = await namesOf(trx, citizens)
      const total = await totalSettled(trx, input)
      const ledgerDong = await postedInLedger(trx, input)
      const accounts = await balancesOf(trx, '')
      const providers = await trx.selectFrom('payments.providers').select(['id', 'name_vi', 'name_en']).orderBy('id').execute()
      const booksSumDong = accounts.reduce((sum, account) => sum + account.balance, 0n)
      return {
        rows: rows.map((row) => ({
          receiptId: row.id,
          number: row.number,
          settledAt: row.settled_at,
          payer: names.get(row.citizen_id) ?? '',
          kind: row.kind,
          billCode: row.code,
          provider: { vi: row.name_vi, en: row.name_en },
          amountDong: row.amount_dong,
          transactionId: row.transaction_id,
        })),
        count: Number(total.count),
        totalDong: total.sumDong,
        ledgerDong,
        isTied: total.sumDong === ledgerDong && booksSumDong === 0n,
        providers: providers.map((provider) => ({ id: provider.id, name: { vi: provider.name_vi, en: provider.name_en } })),
        accounts: accounts.map((account) => ({ code: account.code, name: account.name, balanceDong: normalBalance(account.kind, account.balance) })),
      }
    }),
  )
