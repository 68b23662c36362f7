// The roles are said again because a table laid out as cards is no table to some screen readers.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { useEffect, useState, type ReactNode } from 'react'
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
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  // What scrolls sideways must be reachable by keyboard, and have a name there.
  const scrolls = useOverflows(frame) || keepsTable === true
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  return (
    <div
      ref={setFrame}
      className={styles['frame']}
      tabIndex={scrolls ? 0 : undefined}
      role={scrolls ? 'region' : undefined}
      aria-label={scrolls ? caption : undefined}
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

/** Whether an element's content is wider than the element, followed as either changes. */
function useOverflows(element: HTMLElement | null): boolean {
  const [overflows, setOverflows] = useState(false)
  useEffect(() => {
    if (!element) return undefined
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth))
    for (const one of [element, ...element.children]) observer.observe(one)
    return () => observer.disconnect()
  }, [element])
  return overflows
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
