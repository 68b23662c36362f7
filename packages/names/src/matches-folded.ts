import { foldVietnamese } from './fold-vietnamese.ts'
import { normaliseName } from './normalise-name.ts'
import { toneNormalised } from './tone-normalised.ts'

/**
 * How well a text answers a query: 0 not at all; 1 without marks; 2 with the very marks typed. Sort by it, descending,
 * and whoever typed `đặng` sees Đặng before Dang, while `dang` finds both. An empty query answers 1: it excludes nobody.
 *
 * @example matchesFolded('dang', 'Đặng Văn Đông') → 1
 * @example matchesFolded('Ðặng', 'Đặng Văn Đông') → 2
 */
export function matchesFolded(query: string, text: string): 0 | 1 | 2 {
  const folded = foldVietnamese(query)
  if (folded === '') return 1
  if (!foldVietnamese(text).includes(folded)) return 0
  return exact(text).includes(exact(query)) ? 2 : 1
}

function exact(text: string): string {
  return toneNormalised(normaliseName(text)).toLowerCase()
}
