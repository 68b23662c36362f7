import { useFormat, useMessages } from '@mc/i18n/react'
import { useRef, useState, type ReactNode } from 'react'
import { Button } from '../button/button.tsx'
import { DataTable, type Column, type DataTableProps, type TableSort } from '../data-table/data-table.tsx'
import { Pagination } from '../pagination/pagination.tsx'
import { SearchField } from '../search-field/search-field.tsx'
import { Empty } from '../states/states.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { ExportButton } from './export-button.tsx'
import { tableViewMessages } from './table-view.messages.ts'
import type { ColumnValues } from './table-rows.ts'
import { useTableView, type ServerRows } from './use-table-view.ts'
import styles from './table-view.module.css'

export type { TableSort } from '../data-table/data-table.tsx'
export type { ServerRows, View } from './use-table-view.ts'

/** A column that can be found in, ordered by and exported when it has a `value`. */
export type ViewColumn<Row> = Column<Row> & ColumnValues<Row>

export interface TableViewProps<Row> extends Pick<DataTableProps<Row>, 'caption' | 'showsCaption' | 'rowKey' | 'empty' | 'keepsTable'> {
  columns: readonly ViewColumn<Row>[]
  /** All rows; with `server` those of the page in sight. */
  rows: readonly Row[]
  /** Rows of a page. @default 20 */
  pageSize?: number
  initialSort?: TableSort
  /** Offers a search over the columns' values. @default true when there is more than one page */
  hasSearch?: boolean
  /** More to narrow the rows by, such as a `FilterBar`. The page narrows the rows itself. */
  filters?: ReactNode
  /** A server finds, orders and pages. */
  server?: ServerRows<Row>
  /** Rows can be chosen, and these buttons do something with them. */
  selection?: { rowLabel: (row: Row) => string; actions: (keys: readonly string[], clear: () => void) => ReactNode }
  /** Offers the rows found, or those chosen, as a file for a spreadsheet under this name: `khoan-phai-nop`. */
  fileName?: string
}

/** A table with its tools: search, order, pages, choice with actions, a file. For a few rows take `DataTable`. */
export function TableView<Row>(props: TableViewProps<Row>) {
  const { columns, rows, rowKey, pageSize = 20, initialSort = null, server, selection, fileName, filters } = props
  const t = useMessages(tableViewMessages)
  const { number } = useFormat()
  const { view, setView, found, shown, rowCount, pageCount, from } = useTableView({ rows, columns, pageSize, initialSort, server })
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const top = useRef<HTMLParagraphElement>(null)
  const hasSearch = props.hasSearch ?? (rows.length > pageSize || rowCount > pageSize || view.search !== '')
  const isFiltered = view.search !== ''
  // A row that is gone, or that another search left out, is not acted on.
  const chosen = server ? [...selected] : found.map(rowKey).filter((key) => selected.has(key))
  const clear = () => setSelected(new Set())

  if (rowCount === 0 && !isFiltered && !filters && props.empty !== undefined) return <>{props.empty}</>
  return (
    <div className={styles['view']}>
      {(hasSearch || filters) && (
        <div className={styles['tools']}>
          {hasSearch && (
            <SearchField label={t('find')} showsLabel value={view.search} onChange={(search) => setView({ ...view, search, page: 1 })} onSearch={(search) => setView({ ...view, search, page: 1 })} />
          )}
          {filters}
        </div>
      )}
      <div className={styles['line']}>
        <p ref={top} role="status" tabIndex={-1} className={styles['count']}>
          {server?.isBusy ? t('busy') : pageCount > 1 ? t('countOf', { from: number(from + 1), to: number(Math.min(from + pageSize, rowCount)), count: number(rowCount) }) : t('count', { n: rowCount, count: number(rowCount) })}
        </p>
        {fileName && rowCount > 0 && (!server || server.allRows) && (
          <ExportButton
            fileName={fileName}
            columns={columns}
            chosen={chosen.length}
            rows={async () => {
              const all = server?.allRows ? await server.allRows() : found
              return chosen.length > 0 ? all.filter((row) => selected.has(rowKey(row))) : all
            }}
          />
        )}
      </div>
      {selection && (
        <BulkBar count={chosen.length} allCount={rowCount} onAll={server ? undefined : () => setSelected(new Set(found.map(rowKey)))} onNone={clear}>
          {selection.actions(chosen, clear)}
        </BulkBar>
      )}
      <DataTable
        caption={props.caption}
        showsCaption={props.showsCaption ?? false}
        keepsTable={props.keepsTable ?? false}
        columns={columns.map((column) => ({ ...column, isSortable: column.isSortable ?? Boolean(!server && (column.value ?? column.compare)) }))}
        rows={shown}
        rowKey={rowKey}
        sort={view.sort}
        onSort={(sort) => setView({ ...view, sort, page: 1 })}
        selection={selection && { selected, onChange: setSelected, rowLabel: selection.rowLabel }}
        isBusy={server?.isBusy}
        empty={
          isFiltered ? (
            <Empty
              icon="search"
              title={t('noMatch')}
              hint={server ? t('noMatchAnywhere') : t('noMatchHint', { n: number(rows.length) })}
              action={<Button onPress={() => setView({ ...view, search: '', page: 1 })}>{t('showAll')}</Button>}
            />
          ) : (
            (props.empty ?? <Empty icon="search" title={t('noMatch')} hint={filters ? t('noMatchAnywhere') : undefined} />)
          )
        }
      />
      <Pagination
        page={view.page}
        pageCount={pageCount}
        onPage={(page) => {
          setView({ ...view, page })
          // The next rows are read from their top, by eye and by ear.
          top.current?.focus()
        }}
      />
    </div>
  )
}
