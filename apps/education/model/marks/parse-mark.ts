/** What a typed mark means: a mark in hundredths, null for an emptied cell, or why it is none. */
export type ParsedMark = { ok: true; mark: number | null } | { ok: false; reason: 'not-a-number' | 'out-of-range' | 'too-fine' }

const SHAPE = /^(\d{1,3})(?:[.,](\d+))?$/

/**
 * Reads a mark as teachers type it: comma or point, at most one decimal (the circular's), 0 to 10. Anything else is
 * refused, never guessed: `75` is not 7.5, and an empty cell is no mark, not 0.
 *
 * @source Circular 22/2021/TT-BGDĐT, art. 5–6 (marks are whole or with one decimal)
 * @example parseMark('7,5') → { ok: true, mark: 750 }; parseMark('75') → { ok: false, reason: 'out-of-range' }
 */
export function parseMark(text: string): ParsedMark {
  const typed = text.trim()
  if (typed === '') return { ok: true, mark: null }
  const found = SHAPE.exec(typed)
  if (!found) return { ok: false, reason: 'not-a-number' }
  const decimals = (found[2] ?? '').replace(/0+$/, '')
  const mark = Number(found[1]) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'))
  if (mark > 1000 || (mark === 1000 && decimals !== '')) return { ok: false, reason: 'out-of-range' }
  if (decimals.length > 1) return { ok: false, reason: 'too-fine' }
  return { ok: true, mark }
}
