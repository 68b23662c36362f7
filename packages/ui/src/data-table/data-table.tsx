// The roles are said again because a table laid out as cards is no table to some screen readers.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { useMessages } from '@mc/i18n/react'
import { useEffect, useState, type ReactNode } from 'react'
import { classNames } from '../class-names/class-names.ts'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'
import type { Column } from './column.ts'
import { dataTableMessages } from './data-table.messages.ts'
import { PhoneTools } from './phone-tools.tsx'
import { SelectBox } from './select-box.tsx'
import { allRows, withRow, type AllRows, type TableSelection } from './table-selection.ts'
import { nextSort, type TableSort } from './table-sort.ts'
import styles from './data-table.module.css'

export type { Column } from './column.ts'
export type { TableSelection } from './table-selection.ts'
export type { TableSort } from './table-sort.ts'

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
  /** The order the rows are in. The table orders nothing itself: it shows the order and asks for another. */
  sort?: TableSort | null | undefined
  onSort?: ((sort: TableSort) => void) | undefined
  /** Rows can be chosen: each gets a checkbox. */
  selection?: TableSelection<Row> | undefined
  /** Other rows are on their way; these stay until then. */
  isBusy?: boolean | undefined
}

/**
 * Rows to compare. On a phone each row is a card with its terms beside the values, and order and choice move above them.
 * It shows what it is given; `TableView` filters, orders, pages and exports.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, showsCaption, columns, rows, rowKey, empty, keepsTable, sort, onSort, selection, isBusy } = props
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  // What scrolls sideways must be reachable by keyboard, and have a name there.
  const scrolls = useOverflows(frame) || keepsTable === true
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  const all = allRows(selection, rows.map(rowKey))
  const table = (
    <div
      ref={setFrame}
      className={styles['frame']}
      tabIndex={scrolls ? 0 : undefined}
      role={scrolls ? 'region' : undefined}
      aria-label={scrolls ? caption : undefined}
    >
      <table className={classNames(styles['table'], !keepsTable && styles['cards'])} role="table" aria-busy={isBusy || undefined}>
        <caption className={showsCaption ? styles['caption'] : undefined}>
          {showsCaption ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}
        </caption>
        <Head columns={columns} sort={sort} onSort={onSort} all={selection && (all ?? { state: 'off', onChange: () => {} })} />
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className={classNames(styles['row'], selection?.selected.has(rowKey(row)) && styles['chosen'])}>
              {selection && <SelectCell selection={selection} row={row} rowId={rowKey(row)} />}
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
  if (keepsTable) return table
  return (
    <>
      <PhoneTools columns={columns} sort={sort} onSort={onSort} all={all} />
      {table}
    </>
  )
}

function Head<Row>({ columns, sort, onSort, all }: Pick<DataTableProps<Row>, 'columns' | 'sort' | 'onSort'> & { all: AllRows | undefined }) {
  const t = useMessages(dataTableMessages)
  return (
    <thead role="rowgroup">
      <tr role="row">
        {all && (
          <th scope="col" role="columnheader" className={classNames(styles['heading'], styles['boxCell'])}>
            <VisuallyHidden>{t('select')}</VisuallyHidden>
            <span className={styles['onlyWide']}>
              <SelectBox label={t('selectAll')} state={all.state} onChange={all.onChange} />
            </span>
          </th>
        )}
        {columns.map((column) => {
          const isSortable = column.isSortable && onSort
          const direction = sort?.key === column.key ? sort.direction : undefined
          return (
            <th
              key={column.key}
              scope="col"
              role="columnheader"
              aria-sort={isSortable ? (direction ?? 'none') : undefined}
              className={classNames(styles['heading'], styles[column.align ?? 'start'])}
            >
              {isSortable ? (
                <>
                  <button type="button" className={styles['sort']} onClick={() => onSort(nextSort(sort, column.key))}>
                    {column.title}
                    <SortMark direction={direction} />
                  </button>
                  <span className={styles['onlyCards']}>{column.title}</span>
                </>
              ) : (
                column.title
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** Two arrows, the one of the present order filled. */
function SortMark({ direction }: { direction: TableSort['direction'] | undefined }) {
  return (
    <svg className={styles['mark']} viewBox="0 0 10 16" aria-hidden="true" focusable="false">
      <path className={direction === 'ascending' ? styles['markOn'] : undefined} d="M5 1 9 6.500H1Z" />
      <path className={direction === 'descending' ? styles['markOn'] : undefined} d="M5 15 1 9.500H9Z" />
    </svg>
  )
}

function SelectCell<Row>({ selection, row, rowId }: { selection: TableSelection<Row>; row: Row; rowId: string }) {
  const t = useMessages(dataTableMessages)
  return (
    <td role="cell" className={classNames(styles['cell'], styles['boxCell'])}>
      <SelectBox
        label={t('selectRow', { name: selection.rowLabel(row) })}
        state={selection.selected.has(rowId) ? 'on' : 'off'}
        onChange={(isOn) => selection.onChange(withRow(selection.selected, rowId, isOn))}
      />
    </td>
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
