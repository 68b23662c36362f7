/** Money that moved on an account, as the bank's statement says it. */
export type StatementLine = {
  /** The bank's own number of the movement. */
  bankReference: string
  /** Our name for what we ordered; null for what others did. */
  endToEndId: string | null
  /** `credit` came in, `debit` went out. */
  direction: 'credit' | 'debit'
  /** Whole đồng, more than 0. */
  amountDong: bigint
  /** The day the bank booked it: `2026-11-25`. */
  bookedOn: string
  purpose: string
  /** The other side, as far as the bank tells. */
  counterparty: { bin: string | null; account: string | null; name: string | null }
}

/** A day of an account, whatever file it came in; its sums are checked. */
export type BankStatement = {
  /** The bank's number of the statement. */
  statementId: string
  account: string
  day: string
  openingDong: bigint
  closingDong: bigint
  lines: readonly StatementLine[]
}

/** What is wrong with a file. */
export type StatementFault = {
  /** Number of the line or entry, from 1; null for the whole. */
  line: number | null
  code:
    | 'not-readable'
    | 'hostile'
    | 'too-large'
    | 'header'
    | 'currency'
    | 'reference'
    | 'amount'
    | 'day'
    | 'direction'
    | 'repeated'
    | 'count'
    | 'credit-sum'
    | 'debit-sum'
    | 'closing-balance'
}

/** A statement that adds up, or all that is wrong with it (the first hundred): nothing of a wrong one is used. */
export type StatementRead = { isGood: true; statement: BankStatement } | { isGood: false; faults: readonly StatementFault[] }

/** Faults told of one file. */
export const FAULTS_MAX = 100
/** A province's day is some tens of thousands of lines. */
export const LINES_MAX = 200_000
/** Letters of a file: 200,000 lines of camt.053 are well below. */
export const FILE_LENGTH_MAX = 400_000_000
