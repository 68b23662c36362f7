/** Which rows of a table are chosen. */
export interface TableSelection<Row> {
  /** Keys of the chosen rows, also of rows on other pages. */
  selected: ReadonlySet<string>
  onChange: (selected: ReadonlySet<string>) => void
  /** What names a row: "Khoản PA25-001". */
  rowLabel: (row: Row) => string
}

/** The state of "all rows shown". */
export interface AllRows {
  state: 'on' | 'off' | 'some'
  onChange: (isOn: boolean) => void
}

/** Whether all, some or none of the rows shown are chosen, and how to choose them all or none. */
export function allRows<Row>(selection: TableSelection<Row> | undefined, keys: readonly string[]): AllRows | undefined {
  if (!selection || keys.length === 0) return undefined
  const chosen = keys.filter((key) => selection.selected.has(key)).length
  return {
    state: chosen === 0 ? 'off' : chosen === keys.length ? 'on' : 'some',
    onChange: (isOn) => {
      const next = new Set(selection.selected)
      for (const key of keys) if (isOn) next.add(key)
      else next.delete(key)
      selection.onChange(next)
    },
  }
}

/** The selection with one row more or less. */
export function withRow(selected: ReadonlySet<string>, key: string, isOn: boolean): ReadonlySet<string> {
  const next = new Set(selected)
  if (isOn) next.add(key)
  else next.delete(key)
  return next
}
