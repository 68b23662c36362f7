import { nameParts } from './name-parts.ts'

const vietnamese = new Intl.Collator('vi')

/**
 * The order of a Vietnamese list of people: by given name, then family, then middle, each by the Vietnamese alphabet
 * (a ă â … d đ …). For `Array.prototype.sort`.
 *
 * @source ICU collation `vi`; the custom of school lists (domain.md, Names)
 * @example ['Phạm Văn Ăn', 'Trần Văn An'].sort(compareNames) → ['Trần Văn An', 'Phạm Văn Ăn']
 */
export function compareNames(a: string, b: string): number {
  const left = nameParts(a)
  const right = nameParts(b)
  return (
    vietnamese.compare(left.given, right.given) ||
    vietnamese.compare(left.family, right.family) ||
    vietnamese.compare(left.middle, right.middle)
  )
}
