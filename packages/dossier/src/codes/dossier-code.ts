import * as z from 'zod/mini'

/** Digits of a day's sequence in the province's own book; ministries' systems have six or seven. */
const SEQUENCE_DIGITS = 4
const SEQUENCE_MAX = 9_999

/** Code of an agency, such as `H55.05.13`: letter and two digits, then its levels. */
export const AgencyCode = z.string().check(z.regex(/^[A-Z]\d{2}(\.\d{2,3})*$/)).brand<'AgencyCode'>()
export type AgencyCode = z.output<typeof AgencyCode>

/**
 * The code that a person tracks a dossier (hồ sơ) by: `H55.05.13-261125-0012`.
 * @param of.receivedOn local day of receipt, `yyyy-mm-dd`
 * @param of.sequence 1 to 9,999, counted from 1 each day in each agency
 * @throws RangeError when the day's book is full
 * @source Circular 03/2025/TT-VPCP, forms 01 and 07
 */
export function dossierCode({ agency, receivedOn, sequence }: { agency: AgencyCode; receivedOn: string; sequence: number }): string {
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > SEQUENCE_MAX) throw new RangeError(`A day's book has the numbers 1 to ${SEQUENCE_MAX}, not ${sequence}.`)
  return `${agency}-${receivedOn.slice(2).replaceAll('-', '')}-${String(sequence).padStart(SEQUENCE_DIGITS, '0')}`
}

/** Whether the text has the shape of a dossier's code, of other provinces', ministries' and the older order too. */
export function isDossierCode(text: string): boolean {
  return /^[A-Z0-9]+(\.[A-Z0-9]{2,3})*-\d{6}-\d{4,7}$/.test(text)
}
