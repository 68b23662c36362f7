import { FAULTS_MAX, type BankStatement, type StatementFault, type StatementLine, type StatementRead } from './statement.ts'

/** What a file says of itself; null where it says nothing. */
export type ControlSums = { count: number | null; creditsDong: bigint | null; debitsDong: bigint | null }

/**
 * Checks a statement against what it says of itself: number of lines, both sums, and that the balance goes from its opening to its
 * closing. That a line comes twice is no fault of the file: it is the bank's, and reconciling finds it.
 */
export function checkSums(statement: BankStatement, said: ControlSums, found: readonly StatementFault[]): StatementRead {
  const faults: StatementFault[] = [...found]
  if (faults.length === 0) {
    const creditsDong = sumOf(statement.lines, 'credit')
    const debitsDong = sumOf(statement.lines, 'debit')
    if (said.count !== null && said.count !== statement.lines.length) faults.push({ line: null, code: 'count' })
    if (said.creditsDong !== null && said.creditsDong !== creditsDong) faults.push({ line: null, code: 'credit-sum' })
    if (said.debitsDong !== null && said.debitsDong !== debitsDong) faults.push({ line: null, code: 'debit-sum' })
    if (statement.openingDong + creditsDong - debitsDong !== statement.closingDong) faults.push({ line: null, code: 'closing-balance' })
  }
  return faults.length === 0 ? { isGood: true, statement } : { isGood: false, faults: faults.slice(0, FAULTS_MAX) }
}

function sumOf(lines: readonly StatementLine[], direction: StatementLine['direction']): bigint {
  return lines.reduce((sum, line) => (line.direction === direction ? sum + line.amountDong : sum), 0n)
}
