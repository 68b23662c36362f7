import { sql, type Transaction } from 'kysely'
import type { ProceduresDatabase } from '../database.ts'

/**
 * The next number of an office's documents in a year, from 1 on 1 January, without a gap: others wait until this transaction
 * has ended.
 * @source Decree 30/2020/NĐ-CP, art. 15
 */
export async function nextNumber(trx: Transaction<ProceduresDatabase>, { office, year }: { office: string; year: number }): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into procedures.document_numbers as book (office, year, last) values (${office}, ${year}, 1)
    on conflict (office, year) do update set last = book.last + 1
    returning last`.execute(trx)
  return rows[0]!.last
}
