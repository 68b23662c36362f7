/** Which column a table is ordered by, and which way. */
export interface TableSort {
  /** Key of the column. */
  key: string
  direction: 'ascending' | 'descending'
}

/** What pressing a column's head does: ascending first, then descending, then ascending again. */
export function nextSort(sort: TableSort | null | undefined, key: string): TableSort {
  return { key, direction: sort?.key === key && sort.direction === 'ascending' ? 'descending' : 'ascending' }
}
