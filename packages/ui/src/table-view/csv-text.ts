import type { Locale } from '@mc/i18n'

/** A cell of a file for a spreadsheet: a text, or a number that one calculates with. */
export type CsvValue = string | number | bigint | null

/** The mark by which Excel knows UTF-8. */
const BOM = '\ufeff'

/** A text that begins so is a formula to a spreadsheet, in full-width signs too. */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r\n]/

/** Digits that a spreadsheet would spoil as a number: a leading nought goes, past fifteen the last become noughts. */
const SPOILT_AS_NUMBER = /^(0\d+|\d{16,})$/

/**
 * A table as the text of a CSV file that Excel opens as it should in the person's language: UTF-8 with its mark; a
 * decimal comma and semicolons in Vietnamese, a point and commas in English, since Excel takes the semicolon wherever the
 * comma is the decimal sign. No text becomes a formula (OP30): one that looks like it gets an apostrophe, and digits that
 * are a name (a citizen's number) a tab, which makes them text without being seen.
 * @example csvText([['Tên', 'Tiền'], ['=1+1', 12.5]], 'vi') → '\ufeff"Tên";"Tiền"\r\n"\'=1+1";12,5\r\n'
 */
export function csvText(rows: readonly (readonly CsvValue[])[], locale: Locale): string {
  const [between, point] = locale === 'vi' ? [';', ','] : [',', '.']
  const cell = (value: CsvValue) => {
    if (value === null) return ''
    if (typeof value !== 'string') return String(value).replace('.', point)
    return `"${safe(value).replaceAll('"', '""')}"`
  }
  return BOM + rows.map((row) => `${row.map(cell).join(between)}\r\n`).join('')
}

function safe(text: string): string {
  const plain = text.normalize('NFC')
  if (FORMULA_START.test(plain)) return `'${plain}`
  return SPOILT_AS_NUMBER.test(plain) ? `\t${plain}` : plain
}
