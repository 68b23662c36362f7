export type { BankStatement, StatementFault, StatementLine, StatementRead } from './statement.ts'
export { readStatement } from './read-statement.ts'
export { readCamt053 } from './read-camt053.ts'
export { CSV_HEADER, readCsvStatement } from './read-csv.ts'
