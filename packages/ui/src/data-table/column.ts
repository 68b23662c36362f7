import type { ReactNode } from 'react'

export interface Column<Row> {
  key: string
  title: string
  render: (row: Row) => ReactNode
  /** `end` for numbers. @default 'start' */
  align?: 'start' | 'end' | 'center'
  /** The cell that names its row: one column has it. */
  isRowHeader?: boolean
  /** Its head is a button that orders the rows by it; the table then takes `sort` and `onSort`. */
  isSortable?: boolean
}
