/** Characters a purpose may have: what every bank's system passes on unchanged. */
export const PURPOSE_LENGTH_MAX = 25

/**
 * A purpose as banks carry it: without diacritics, upper-case, letters, digits and single spaces, at most 25
 * characters. What is cut off is cut at the end, so a reference goes first.
 * @example foldPurpose('Học phí T11') → 'HOC PHI T11'
 */
export function foldPurpose(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'D')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
    .slice(0, PURPOSE_LENGTH_MAX)
    .trimEnd()
}
