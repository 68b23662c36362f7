/** ð and Ð (Icelandic eth) drawn like đ and Đ: what some old keyboards send. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { ð: 'đ', Ð: 'Đ' }

/**
 * A name as it is stored and shown: NFC, single plain spaces, the real đ. The case is kept as written.
 *
 * @example normaliseName(' Nguyễn  Thị Bệ') (in NFD) → 'Nguyễn Thị Bệ' (in NFC)
 */
export function normaliseName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ðÐ]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim()
}
