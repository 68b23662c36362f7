import { AgencyCode, dossierCode } from '@mc/dossier'
import { sql, type Transaction } from 'kysely'
import type { DossierDatabase } from '../dossier-database.ts'
import { agencyCodeOf } from '../offices/office-of.query.ts'
import { OfficeMissing } from '../offices/office-missing.error.ts'
import { DayBookFull } from './day-book-full.error.ts'

/** Numbers of one book a day. */
const NUMBERS_MAX = 9_999

/**
 * The next code of an office's book of the day. The row is locked until the transaction ends: the next sending waits, and a number
 * of a transaction that failed is given to the next one, so that the book has no gap.
 * @param of.day local day of sending, `yyyy-mm-dd`
 * @throws DayBookFull
 */
export async function nextCode(trx: Transaction<DossierDatabase>, { office, day }: { office: string; day: string }): Promise<string> {
  const agencyCode = await agencyCodeOf(trx, office)
  if (agencyCode === null) throw new OfficeMissing({ agency: office })
  const { rows } = await sql<{ last: number }>`
    insert into dossier.code_counters as book (agency_code, day, last) values (${agencyCode}, ${day}, 1)
    on conflict (agency_code, day) do update set last = book.last + 1 where book.last < ${NUMBERS_MAX}
    returning last`.execute(trx)
  const [book] = rows
  if (!book) throw new DayBookFull()
  return dossierCode({ agency: AgencyCode.parse(agencyCode), receivedOn: day, sequence: book.last })
}
