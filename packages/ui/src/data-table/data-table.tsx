// The roles are said again because a table laid out as cards is no table to some screen readers.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'
import styles from './data-table.module.css'

export interface Column<Row> {
  key: string
  title: string
  render: (row: Row) => ReactNode
  /** `end` for numbers. @default 'start' */
  align?: 'start' | 'end' | 'center'
  /** The cell that names its row: one column has it. */
  isRowHeader?: boolean
}

export interface DataTableProps<Row> {
  /** What the table shows; its name for screen readers. */
  caption: string
  /** Shows the caption above the table. */
  showsCaption?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** In place of the table when there are no rows. */
  empty?: ReactNode
  /** Stays a table on a phone and scrolls sideways in itself: for few narrow columns or for comparing. */
  keepsTable?: boolean
}

/** Rows to compare. On a phone each row is a card with its terms beside the values. */
export function DataTable<Row>({ caption, showsCaption, columns, rows, rowKey, empty, keepsTable }: DataTableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  return (
    <div
      className={styles['frame']}
      tabIndex={keepsTable ? 0 : undefined}
      role={keepsTable ? 'region' : undefined}
      aria-label={keepsTable ? caption : undefined}
    >
      <table className={classNames(styles['table'], !keepsTable && styles['cards'])} role="table">
        <caption className={showsCaption ? styles['caption'] : undefined}>
          {showsCaption ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                role="columnheader"
                className={classNames(styles['heading'], styles[column.align ?? 'start'])}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className={styles['row']}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = classNames(styles['cell'], styles[column.align ?? 'start'])
  const content = (
    <>
      <span className={styles['term']} aria-hidden="true">
        {column.title}
      </span>
      <span className={styles['value']}>{column.render(row)}</span>
    </>
  )
  return column.isRowHeader ? (
    <th scope="row" role="rowheader" className={classNames(className, styles['rowHeader'])}>
      {content}
    </th>
  ) : (
    <td role="cell" className={className}>
      {content}
    </td>
  )
}
