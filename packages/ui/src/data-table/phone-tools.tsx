import { useMessages } from '@mc/i18n/react'
import { useId } from 'react'
import type { Column } from './column.ts'
import { dataTableMessages } from './data-table.messages.ts'
import { SelectBox } from './select-box.tsx'
import type { AllRows } from './table-selection.ts'
import type { TableSort } from './table-sort.ts'
import styles from './data-table.module.css'

interface PhoneToolsProps<Row> {
  columns: readonly Column<Row>[]
  sort: TableSort | null | undefined
  onSort: ((sort: TableSort) => void) | undefined
  all: AllRows | undefined
}

/** Order and "select all" above the cards of a phone, where the heads of the columns are out of sight. */
export function PhoneTools<Row>({ columns, sort, onSort, all }: PhoneToolsProps<Row>) {
  const t = useMessages(dataTableMessages)
  const id = useId()
  const sortable = onSort ? columns.filter((column) => column.isSortable) : []
  if (sortable.length === 0 && !all) return null
  return (
    <div className={styles['phoneTools']}>
      {sortable.length > 0 && (
        <>
          <label htmlFor={id}>{t('sortBy')}</label>
          <select
            id={id}
            className={styles['sortChoice']}
            value={sort ? `${sort.direction} ${sort.key}` : ''}
            onChange={(event) => {
              const [direction, ...key] = event.target.value.split(' ')
              onSort?.({ key: key.join(' '), direction: direction === 'descending' ? 'descending' : 'ascending' })
            }}
          >
            {!sort && <option value="">{t('asGiven')}</option>}
            {sortable.map(({ key, title }) => [
              <option key={`ascending ${key}`} value={`ascending ${key}`}>
                {t('ascending', { title })}
              </option>,
              <option key={`descending ${key}`} value={`descending ${key}`}>
                {t('descending', { title })}
              </option>,
            ])}
          </select>
        </>
      )}
      {all && (
        <div className={styles['phoneAll']}>
          <SelectBox label={t('selectAll')} state={all.state} onChange={all.onChange} />
          <span aria-hidden="true">{t('selectAll')}</span>
        </div>
      )}
    </div>
  )
}
