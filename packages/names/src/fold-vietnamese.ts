/** Letters that Unicode does not take apart: đ, Đ and their look-alikes ð, Ð (U+00F0, U+00D0), typed by some keyboards. */
const WHOLE_LETTERS = /[đĐðÐɖƉ]/g
const MARKS = /\p{Mn}+/gu
const SPACES = /\s+/gu

/**
 * The form of a text for search: no marks, lower case, single spaces. Two people who type one name in their own way
 * (with or without marks, NFC or NFD, đ or ð) get the same form.
 *
 * @example foldVietnamese('  Ðặng Văn  Đông ') → 'dang van dong'
 */
export function foldVietnamese(text: string): string {
  return text
    .replace(WHOLE_LETTERS, 'd')
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SPACES, ' ')
    .trim()
}
