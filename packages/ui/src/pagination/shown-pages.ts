/**
 * Which page numbers stand in the row, `null` for a gap: the first, the last, and the present one with its neighbours. A
 * gap of a single page is that page.
 * @example shownPages(6, 12) → [1, null, 5, 6, 7, null, 12]
 */
export function shownPages(page: number, pageCount: number): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pageCount])].filter((one) => one >= 1 && one <= pageCount).sort((a, b) => a - b)
  return shown.flatMap((one, index) => {
    const before = shown[index - 1]
    if (before === undefined || one === before + 1) return [one]
    return one === before + 2 ? [one - 1, one] : [null, one]
  })
}
