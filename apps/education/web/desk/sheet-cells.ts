import type { MarkSheet, SheetCell, SheetRow } from '../../model/desk/mark-sheet.ts'
import type { MarkKind, TermMarks } from '../../model/marks/mark.ts'

/** One cell's place in a sheet. */
export type CellPlace = { citizenId: string; kind: MarkKind; place: number }

/** The columns of a sheet, left to right. */
export function columnsOf(sheet: MarkSheet): { kind: MarkKind; place: number }[] {
  const regular = sheet.rows[0]?.regular.map((_, index) => ({ kind: 'tx' as const, place: index + 1 })) ?? []
  return [...regular, { kind: 'gk', place: 1 }, { kind: 'ck', place: 1 }]
}

/** The cell of a row in a column. */
export function cellOf(row: SheetRow, { kind, place }: { kind: MarkKind; place: number }): SheetCell {
  if (kind === 'tx') return row.regular[place - 1] ?? { mark: null, published: null, version: 0 }
  return kind === 'gk' ? row.mid : row.end
}

/** The sheet with one cell replaced. */
export function withCell(sheet: MarkSheet, { citizenId, kind, place }: CellPlace, cell: SheetCell): MarkSheet {
  const rows = sheet.rows.map((row) => {
    if (row.citizenId !== citizenId) return row
    if (kind === 'tx') return { ...row, regular: row.regular.map((one, index) => (index === place - 1 ? cell : one)) }
    return kind === 'gk' ? { ...row, mid: cell } : { ...row, end: cell }
  })
  return { ...sheet, rows }
}

/** A row's marks as they will be: what is being typed over what is saved. Keys of drafts are `keyOf`'s. */
export function marksWithDrafts(row: SheetRow, drafts: ReadonlyMap<string, number | null>): TermMarks {
  const of = (kind: MarkKind, place: number) => {
    const draft = drafts.get(keyOf({ kind, place }))
    return draft === undefined ? cellOf(row, { kind, place }).mark : draft
  }
  return { regular: row.regular.map((_, index) => of('tx', index + 1)), mid: of('gk', 1), end: of('ck', 1) }
}

/** A column's name within a row. */
export function keyOf({ kind, place }: { kind: MarkKind; place: number }): string {
  return `${kind}${place}`
}

/** Marks that families do not see as they are now. */
export function unpublishedCount(sheet: MarkSheet): number {
  return sheet.rows.flatMap((row) => [...row.regular, row.mid, row.end]).filter((cell) => cell.mark !== cell.published).length
}
