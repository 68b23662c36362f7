import { parse } from 'csv-parse/sync'
import { checkSums } from './check-sums.ts'
import { isDay, readAmount } from './read-amount.ts'
import { FAULTS_MAX, FILE_LENGTH_MAX, LINES_MAX, type StatementFault, type StatementLine, type StatementRead } from './statement.ts'

/** The first row of the bank's file. */
export const CSV_HEADER = ['so_tham_chieu', 'ma_lenh', 'loai', 'so_tien', 'ngay', 'noi_dung', 'ma_ngan_hang', 'tai_khoan', 'ten'] as const

/** Letters of one row. */
const ROW_MAX = 10_000

/**
 * Reads the bank's CSV: a row `SAO KE;number;account;day;opening`, the header, a row a movement (`C` in, `D` out), a row
 * `CONG;rows;credits;debits;closing`. Semicolons, UTF-8, with or without a mark at its beginning.
 * @returns the statement, or what is wrong by row of the file; nothing is half read
 */
export function readCsvStatement(text: string): StatementRead {
  if (text.length > FILE_LENGTH_MAX) return whole('too-large')
  const rows = rowsOf(text)
  if (rows === null) return whole('not-readable')
  if (rows.length > LINES_MAX + 3) return whole('too-large')
  const [first = [], header = [], ...rest] = rows
  const last = rest.pop() ?? []
  const [mark, statementId = '', account = '', day = '', opening = ''] = first
  const [total, count = '', credits = '', debits = '', closing = ''] = last
  const openingDong = signedOf(opening)
  const closingDong = signedOf(closing)
  const sums = [readAmount(credits), readAmount(debits)] as const
  if (mark !== 'SAO KE' || total !== 'CONG' || header.join(';') !== CSV_HEADER.join(';') || statementId === '' || account === '' || !isDay(day)) return whole('header')
  if (openingDong === null || closingDong === null || !/^\d{1,7}$/.test(count)) return whole('header')

  const lines: StatementLine[] = []
  const faults: StatementFault[] = []
  for (const [index, row] of rest.entries()) {
    const read = lineOf(row)
    if (typeof read !== 'string') lines.push(read)
    else if (faults.length < FAULTS_MAX) faults.push({ line: index + 3, code: read })
  }
  return checkSums({ statementId, account, day, openingDong, closingDong, lines }, { count: Number(count), creditsDong: sums[0] ?? -1n, debitsDong: sums[1] ?? -1n }, faults)
}

function whole(code: StatementFault['code']): StatementRead {
  return { isGood: false, faults: [{ line: null, code }] }
}

function rowsOf(text: string): string[][] | null {
  try {
    return parse(text, { delimiter: ';', bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: ROW_MAX, trim: true })
  } catch {
    return null
  }
}

function signedOf(text: string): bigint | null {
  const amount = readAmount(text.replace(/^-/, ''))
  return amount === null ? null : text.startsWith('-') ? -amount : amount
}

function lineOf(row: readonly string[]): StatementLine | StatementFault['code'] {
  const [bankReference = '', endToEndId = '', sign, amount = '', bookedOn = '', purpose = '', bin = '', account = '', name = ''] = row
  if (row.length !== CSV_HEADER.length) return 'not-readable'
  const amountDong = readAmount(amount)
  if (bankReference === '' || bankReference.length > 100) return 'reference'
  if (amountDong === null || amountDong === 0n) return 'amount'
  if (sign !== 'C' && sign !== 'D') return 'direction'
  if (!isDay(bookedOn)) return 'day'
  return {
    bankReference,
    endToEndId: endToEndId || null,
    direction: sign === 'C' ? 'credit' : 'debit',
    amountDong,
    bookedOn,
    purpose: purpose.slice(0, 500),
    counterparty: { bin: bin || null, account: account || null, name: name || null },
  }
}
