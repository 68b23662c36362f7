import type { TableSort } from '../data-table/table-sort.ts'
import { matchesFolded } from '@mc/names'
import type { CsvValue } from './csv-text.ts'

/** How a table finds, orders and writes out a column. */
export interface ColumnValues<Row> {
  key: string
  /** What the column's cell says, for finding and for the file. */
  value?: (row: Row) => CsvValue
  /** Another order than that of the values: `compareNames` for people. */
  compare?: (a: Row, b: Row) => number
}

const vietnamese = new Intl.Collator('vi', { numeric: true })

/** The rows that say every word of the search, with or without marks: "dang" finds Đặng. */
export function foundRows<Row>(rows: readonly Row[], columns: readonly ColumnValues<Row>[], search: string): readonly Row[] {
  const words = search.split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = columns.map((column) => column.value?.(row) ?? '').join(' ')
    return words.every((word) => matchesFolded(word, text) > 0)
  })
}

/** The rows in the order asked for: texts by the Vietnamese alphabet, what is missing last whichever way. */
export function sortedRows<Row>(rows: readonly Row[], columns: readonly ColumnValues<Row>[], sort: TableSort | null): readonly Row[] {
  const column = columns.find(({ key }) => key === sort?.key)
  if (!sort || !column) return rows
  const sign = sort.direction === 'ascending' ? 1 : -1
  const { compare, value } = column
  if (compare) return rows.toSorted((a, b) => sign * compare(a, b))
  if (!value) return rows
  return rows
    .map((row) => ({ row, by: value(row) }))
    .sort((a, b) => {
      if (a.by === null || b.by === null) return Number(a.by === null) - Number(b.by === null)
      return sign * compareValues(a.by, b.by)
    })
    .map(({ row }) => row)
}

function compareValues(a: string | number | bigint, b: string | number | bigint): number {
  if (typeof a === 'string' || typeof b === 'string') return vietnamese.compare(String(a), String(b))
  return a < b ? -1 : a > b ? 1 : 0
}
