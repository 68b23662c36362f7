/**
 * Reads a registration plate as people write it, and gives it without separators. Old plates with four digits are taken too.
 * Null when it is none.
 * @source Circular 79/2024/TT-BCA (forms of plates)
 * @example readPlate('20a-123.45') → '20A12345'; readPlate('20-B1 123.45') → '20B112345'
 */
export function readPlate(typed: string): string | null {
  const text = typed.normalize('NFKC').normalize('NFC').toUpperCase().replaceAll('Ð', 'Đ').replace(/[\s\u00a0.\-\u2010-\u2015_]/gu, '')
  return partsOf(text) ? text : null
}

/**
 * A stored plate as it stands on the vehicle: a car's in one line, a motorcycle's (a series with a digit) with its series apart.
 * @example formatPlate('20A12345') → '20A-123.45'; formatPlate('20B112345') → '20-B1 123.45'
 */
export function formatPlate(plate: string): string {
  const parts = partsOf(plate)
  if (!parts) return plate
  const { province, series, number } = parts
  const digits = number.length === 5 ? `${number.slice(0, 3)}.${number.slice(3)}` : number
  return /\d$/.test(series) ? `${province}-${series} ${digits}` : `${province}${series}-${digits}`
}

/** A series may end in a digit; where both readings are possible, five digits of number come before the old four. */
function partsOf(text: string): { province: string; series: string; number: string } | null {
  const [, province, series, number] = /^(\d{2})([A-ZĐ]{1,2}\d?)(\d{5})$/u.exec(text) ?? /^(\d{2})([A-ZĐ]{1,2}\d?)(\d{4})$/u.exec(text) ?? []
  return province !== undefined && series !== undefined && number !== undefined ? { province, series, number } : null
}
