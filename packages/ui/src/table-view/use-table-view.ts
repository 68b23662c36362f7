import { useState } from 'react'
import type { TableSort } from '../data-table/table-sort.ts'
import { foundRows, sortedRows, type ColumnValues } from './table-rows.ts'

/** What of a long table is in sight, and in which order. */
export interface View {
  /** What is typed into the search. */
  search: string
  sort: TableSort | null
  /** From 1. */
  page: number
}

/** Where the rows come from when a server finds, orders and pages them. */
export interface ServerRows<Row> {
  view: View
  /** The person wants to see something else: fetch it. */
  onView: (view: View) => void
  /** Rows there are in all pages. */
  rowCount: number
  /** Other rows are on their way. */
  isBusy?: boolean
  /** Fetches all rows of the present view for a file. Without it no file is offered. Put a limit on it. */
  allRows?: () => Promise<readonly Row[]>
}

interface Source<Row> {
  rows: readonly Row[]
  columns: readonly ColumnValues<Row>[]
  pageSize: number
  initialSort: TableSort | null
  server: ServerRows<Row> | undefined
}

/** The rows in sight, and how many there are, of rows that are all here or of a server's. */
export function useTableView<Row>({ rows, columns, pageSize, initialSort, server }: Source<Row>) {
  const [own, setOwn] = useState<View>({ search: '', sort: initialSort, page: 1 })
  const view = server?.view ?? own
  const found = server ? rows : sortedRows(foundRows(rows, columns, view.search), columns, view.sort)
  const rowCount = server ? server.rowCount : found.length
  const pageCount = Math.max(1, Math.ceil(rowCount / pageSize))
  const page = Math.min(view.page, pageCount)
  const from = (page - 1) * pageSize
  return {
    view: { ...view, page },
    setView: server?.onView ?? setOwn,
    /** All rows that the search finds, in order; of a server's those of its page. */
    found,
    shown: server ? rows : found.slice(from, from + pageSize),
    rowCount,
    pageCount,
    from,
  }
}
