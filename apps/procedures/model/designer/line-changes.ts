/** A line of two texts laid side by side: kept, gone or new. */
export type LineChange = { kind: 'same' | 'gone' | 'new'; text: string }

/** Lines compared at most: the table of the comparison grows with their product. */
const LINES_MAX = 2_000

/**
 * Lines that went and came between two texts, by their longest common subsequence. Texts that are too long are given as all gone
 * and all new.
 * @example lineChanges('a\nb', 'a\nc') → same a, gone b, new c
 */
export function lineChanges(before: string, after: string): LineChange[] {
  const old = before.split('\n')
  const now = after.split('\n')
  if (old.length > LINES_MAX || now.length > LINES_MAX) return [...old.map((text) => ({ kind: 'gone' as const, text })), ...now.map((text) => ({ kind: 'new' as const, text }))]
  const width = now.length + 1
  // common[i * width + j]: lines that the rest of `old` from i and of `now` from j have in common.
  const common = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) common[i * width + j] = old[i] === now[j] ? common[(i + 1) * width + j + 1]! + 1 : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
  const changes: LineChange[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      changes.push({ kind: 'same', text: old[i++]! })
      j++
    } else if (j >= now.length || (i < old.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)) changes.push({ kind: 'gone', text: old[i++]! })
    else changes.push({ kind: 'new', text: now[j++]! })
  }
  return changes
}
