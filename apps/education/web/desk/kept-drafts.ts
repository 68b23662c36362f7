/** What was typed and could not be saved, kept in this tab through a reload; one entry a sheet. */
export type KeptDrafts = {
  read(cell: string): string | null
  keep(cell: string, text: string): void
  drop(cell: string): void
}

/**
 * The drafts of one sheet, in the browser's session storage.
 * @param sheet what tells one sheet from another
 */
export function keptDrafts(sheet: string): KeptDrafts {
  const name = (cell: string) => `mc.education.sheet.${sheet}.${cell}`
  return {
    read: (cell) => sessionStorage.getItem(name(cell)),
    keep: (cell, text) => sessionStorage.setItem(name(cell), text),
    drop: (cell) => sessionStorage.removeItem(name(cell)),
  }
}
