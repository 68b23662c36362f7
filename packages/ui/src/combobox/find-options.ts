import { foldVietnamese, matchesFolded } from '@mc/names'

/** One row to choose. */
export interface ComboboxOption {
  value: string
  label: string
  /** A quieter line under the label. */
  hint?: string
}

/** Rows drawn at once: more nobody reads, and a cheap phone draws these in a frame. */
export const ROWS_MAX = 60

export interface FoundOptions {
  shown: readonly ComboboxOption[]
  /** How many more answer the text. */
  hidden: number
}

const folds = new WeakMap<readonly ComboboxOption[], readonly string[]>()

/**
 * The options that answer a text, with and without marks, best first: the very marks typed, then what begins with the text,
 * then a word in it that does. An empty text finds all, in their order.
 * @example findOptions(communes, 'phu luong').shown[0].label → 'Xã Phú Lương'
 */
export function findOptions(options: readonly ComboboxOption[], text: string): FoundOptions {
  const query = foldVietnamese(text)
  if (query === '') return cut(options)
  const labels = foldedLabels(options)
  const found: { option: ComboboxOption; rank: number }[] = []
  options.forEach((option, index) => {
    const folded = labels[index] ?? ''
    const at = folded.indexOf(query)
    if (at === -1) return
    const place = at === 0 ? 2 : folded.includes(` ${query}`) ? 1 : 0
    found.push({ option, rank: matchesFolded(text, option.label) * 4 + place })
  })
  return cut(found.sort((a, b) => b.rank - a.rank).map(({ option }) => option))
}

/** The one option whose label is the text, marks aside: whoever typed a whole name has chosen it. Null when none or several are. */
export function wholeOption(options: readonly ComboboxOption[], text: string): ComboboxOption | null {
  const query = foldVietnamese(text)
  if (query === '') return null
  const labels = foldedLabels(options)
  const found = options.filter((_, index) => labels[index] === query)
  const exact = found.filter((option) => matchesFolded(text, option.label) === 2)
  return (found.length === 1 ? found[0] : exact.length === 1 ? exact[0] : null) ?? null
}

function cut(options: readonly ComboboxOption[]): FoundOptions {
  return { shown: options.slice(0, ROWS_MAX), hidden: Math.max(0, options.length - ROWS_MAX) }
}

function foldedLabels(options: readonly ComboboxOption[]): readonly string[] {
  const known = folds.get(options)
  if (known) return known
  const made = options.map((option) => foldVietnamese(option.label))
  folds.set(options, made)
  return made
}
