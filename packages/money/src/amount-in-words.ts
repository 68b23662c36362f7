/** How an empty ten is read and a thousand million is spelled; both ways of each are good Vietnamese. */
export type WordsSettings = {
  /** `lẻ` in the south and in the ministry's forms, `linh` in the north. @default 'lẻ' */
  emptyTen?: 'lẻ' | 'linh'
  /** @default 'tỉ' */
  billion?: 'tỉ' | 'tỷ'
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const BILLION = 1_000_000_000n

/**
 * An amount of đồng in Vietnamese words, as receipts carry it.
 * @throws RangeError when the amount is negative: a refund says so in its own words
 * @example amountInWords(120000n) → 'một trăm hai mươi nghìn đồng'
 */
export function amountInWords(amountDong: bigint, settings: WordsSettings = {}): string {
  return `${numberInWords(amountDong, settings)} đồng`
}

/**
 * A whole number ≥ 0 in Vietnamese words.
 * @throws RangeError when the number is negative
 * @example numberInWords(1005000n) → 'một triệu không trăm lẻ năm nghìn'
 */
export function numberInWords(number: bigint, settings: WordsSettings = {}): string {
  if (number < 0n) throw new RangeError('Only numbers from 0 are put in words.')
  if (number === 0n) return DIGITS[0]
  return wordsOf(number, false, settings).join(' ')
}

/** Reads billions by themselves ("một nghìn tỉ"), then what is below; `follows`: something higher was read before. */
function wordsOf(number: bigint, follows: boolean, settings: WordsSettings): string[] {
  if (number < BILLION) return belowBillion(Number(number), follows, settings)
  const rest = number % BILLION
  const words = [...wordsOf(number / BILLION, follows, settings), settings.billion ?? 'tỉ']
  return rest === 0n ? words : [...words, ...belowBillion(Number(rest), true, settings)]
}

function belowBillion(number: number, follows: boolean, settings: WordsSettings): string[] {
  const groups = [
    { value: Math.floor(number / 1_000_000), unit: 'triệu' },
    { value: Math.floor(number / 1000) % 1000, unit: 'nghìn' },
    { value: number % 1000, unit: '' },
  ]
  const words: string[] = []
  for (const { value, unit } of groups) {
    // An empty group is not read; a group below 100 after a higher one says "không trăm".
    if (value === 0) continue
    words.push(...hundreds(value, follows || words.length > 0, settings))
    if (unit !== '') words.push(unit)
  }
  return words
}

function hundreds(value: number, isFull: boolean, settings: WordsSettings): string[] {
  const hundred = Math.floor(value / 100)
  const ten = Math.floor(value / 10) % 10
  const one = value % 10
  const words: string[] = []
  if (hundred > 0 || isFull) words.push(digit(hundred), 'trăm')
  if (ten === 0 && one > 0 && words.length > 0) words.push(settings.emptyTen ?? 'lẻ')
  if (ten === 1) words.push('mười')
  if (ten > 1) words.push(digit(ten), 'mươi')
  if (one > 0) words.push(unitDigit(one, ten))
  return words
}

/** 1 → mốt and 4 → tư after mươi; 5 → lăm after mười and mươi. */
function unitDigit(one: number, ten: number): string {
  if (one === 1 && ten > 1) return 'mốt'
  if (one === 4 && ten > 1) return 'tư'
  if (one === 5 && ten > 0) return 'lăm'
  return digit(one)
}

function digit(value: number): string {
  return DIGITS[value] ?? ''
}
