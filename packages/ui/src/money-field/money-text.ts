/** What stands in a money field, its caret, and the amount read from it; null when it is no whole amount of đồng. */
export interface MoneyText {
  text: string
  caret: number
  value: bigint | null
}

/** As many digits as PostgreSQL's bigint always holds. */
const DIGITS_MAX = 18
const UNIT = /\s*(?:₫|đ(?:ồng)?|vnđ|vnd)\s*$/iu
const SPACES = /[\s\u00a0\u202f]/gu

/** @example groupDigits('1250000', '.') → '1.250.000' */
export function groupDigits(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator)
}

/**
 * Reads an amount written whole, as people paste it: `1.250.000 đ`, `1,250,000 VND`, `1 250 000`, `1250000`, `1.250.000,00`.
 * Null for anything else: `12.5` and `7,5` are no amounts of đồng, and are not made into 125 and 75.
 */
export function readMoney(typed: string): bigint | null {
  const text = bare(typed)
  const withZeros = /^(\d{1,3}(?:([.,])\d{3})+)(?!\2)[.,]0{1,2}$/.exec(text)
  return readGroups(withZeros?.[1] ?? text)
}

function bare(typed: string): string {
  return typed.normalize('NFKC').normalize('NFC').replace(UNIT, '').replace(SPACES, ' ').trim()
}

function readGroups(text: string): bigint | null {
  const isGrouped = /^\d{1,3}([., ])\d{3}(?:\1\d{3})*$/.test(text)
  const digits = isGrouped ? text.replace(/\D/g, '') : /^\d+$/.test(text) ? text : ''
  const plain = digits.replace(/^0+(?=\d)/, '')
  return plain === '' || plain.length > DIGITS_MAX ? null : BigInt(plain)
}

/**
 * What a money field shows after a change: digits in groups, the caret after the same digit as before. A sign that is not ours
 * is left as it was typed until the whole can be read, so that nothing becomes another amount.
 * @param before what the field showed
 * @param typed what the browser now has in it, and where its caret is
 */
export function typedMoney(before: string, typed: { text: string; caret: number }, separator: string): MoneyText {
  const text = typed.text.normalize('NFKC')
  const digits = text.replaceAll(separator, '')
  const isOurs = /^\d*$/.test(digits) && digits.length <= DIGITS_MAX && count(text, separator) <= count(before, separator) && isGrouped(before, separator)
  // Who types `1.250,0` is not done yet: only what came at once is read with its zeros.
  const isPasted = text.length - before.length > 1
  const value = isOurs ? (digits === '' ? null : BigInt(digits)) : isPasted ? readMoney(text) : readGroups(bare(text))
  if (value === null) return { text: isOurs ? '' : typed.text, caret: isOurs ? 0 : typed.caret, value: null }
  const shown = groupDigits(String(value), separator)
  return { text: shown, caret: caretAfter(shown, text.slice(0, typed.caret).replace(/\D/g, '').length), value }
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}

/** Whether the field showed an amount as we write it, or nothing. */
function isGrouped(text: string, separator: string): boolean {
  const digits = text.replaceAll(separator, '')
  return /^\d*$/.test(digits) && groupDigits(digits, separator) === text
}

function caretAfter(text: string, digits: number): number {
  let seen = 0
  for (let at = 0; at < text.length; at++) {
    if (seen === digits) return at
    if (/\d/.test(text[at] ?? '')) seen += 1
  }
  return text.length
}
