import type { FeedProblem, ProblemKind } from './feed-problem.ts'
import { readCsv, type CsvRow } from './read-csv.ts'

/** Reads the values of one row, noting what is wrong with each. */
export class FeedRow {
  readonly #file: string
  readonly #row: CsvRow
  readonly #problems: FeedProblem[]
  isSound = true

  constructor(file: string, row: CsvRow, problems: FeedProblem[]) {
    this.#file = file
    this.#row = row
    this.#problems = problems
  }

  /** A value that must be there. */
  text(field: string): string {
    const value = this.optional(field)
    if (value === '') this.say(field, 'value-missing', '')
    return value
  }

  /** A value that may be empty. */
  optional(field: string): string {
    return this.#row.values[field] ?? ''
  }

  /** A whole or decimal number within bounds; NaN (and a problem) otherwise. */
  number(field: string, min: number, max: number): number {
    const value = this.text(field)
    const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : NaN
    if (value !== '' && !(number >= min && number <= max)) this.say(field, 'value-wrong', value)
    return number
  }

  /** A value turned by `read`, which answers null when it cannot. */
  read<Value>(field: string, read: (text: string) => Value | null, fallback: Value): Value {
    const text = this.text(field)
    if (text === '') return fallback
    const value = read(text)
    if (value === null) this.say(field, 'value-wrong', text)
    return value ?? fallback
  }

  /** Notes a problem of this row, which is then left out. */
  say(field: string, problem: ProblemKind, value: string): void {
    this.isSound = false
    this.#problems.push({ file: this.#file, line: this.#row.line, field, problem, value })
  }
}

/** Reads one file of a feed row by row; sound rows are returned, problems are added to the list. */
export function readTable<Row>(
  files: ReadonlyMap<string, string>,
  file: string,
  columns: readonly string[],
  options: { problems: FeedProblem[]; isRequired: boolean; read: (row: FeedRow) => Row },
): Row[] {
  const text = files.get(file)
  if (text === undefined) {
    if (options.isRequired) options.problems.push({ file, line: null, field: null, problem: 'file-missing', value: '' })
    return []
  }
  const table = readCsv(text)
  const missing = columns.filter((column) => !table.columns.includes(column))
  for (const field of missing) options.problems.push({ file, line: 1, field, problem: 'column-missing', value: '' })
  if (missing.length > 0) return []
  const rows: Row[] = []
  for (const each of table.rows) {
    const row = new FeedRow(file, each, options.problems)
    const value = options.read(row)
    if (row.isSound) rows.push(value)
  }
  return rows
}
