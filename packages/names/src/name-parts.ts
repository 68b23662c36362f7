import { normaliseName } from './normalise-name.ts'

/** A Vietnamese name taken apart. `family` and `middle` are empty for a name of one word. */
export type NameParts = { family: string; middle: string; given: string }

/**
 * Takes a full name apart: family first, given last, the rest between. A name of one word is a given name.
 *
 * @example nameParts('Nguyễn Minh Khang') → { family: 'Nguyễn', middle: 'Minh', given: 'Khang' }
 * @example nameParts('Sáng') → { family: '', middle: '', given: 'Sáng' }
 */
export function nameParts(full: string): NameParts {
  const words = normaliseName(full).split(' ')
  if (words.length === 1) return { family: '', middle: '', given: words[0] ?? '' }
  return { family: words[0] ?? '', middle: words.slice(1, -1).join(' '), given: words.at(-1) ?? '' }
}
