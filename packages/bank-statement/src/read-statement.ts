import { readCamt053 } from './read-camt053.ts'
import { readCsvStatement } from './read-csv.ts'
import type { StatementRead } from './statement.ts'

/** Reads a bank's statement of a day, whichever of the two forms it has. @example readStatement(file).isGood */
export function readStatement(text: string): StatementRead {
  return /^\uFEFF?\s*</.test(text) ? readCamt053(text) : readCsvStatement(text)
}
