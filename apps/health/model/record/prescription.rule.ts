/** Type of a prescription, the last letter of its code. */
export type PrescriptionType = 'N' | 'H' | 'C' | 'T'

/** Days a prescription can be filled, the day of prescribing included. @source Circular 26/2025/TT-BYT */
export const PRESCRIPTION_VALID_DAYS = 5

const CODE = /^[0-9A-Za-z]{5}[0-9a-z]{7}-[NHCT]$/

/**
 * Whether a text is a prescription's code: facility 5, random 7, dash, type.
 * @source Circular 26/2025/TT-BYT
 * @example isPrescriptionCode('19001a1b2c3d-C') → true
 */
export function isPrescriptionCode(text: string): boolean {
  return CODE.test(text)
}

/**
 * The type in a code: N narcotic, H psychotropic, C other, T herbal in packets.
 * @source Circular 26/2025/TT-BYT
 */
export function prescriptionType(code: string): PrescriptionType {
  return code.slice(-1) as PrescriptionType
}

/**
 * The last day on which a pharmacy may fill a prescription.
 * @source Circular 26/2025/TT-BYT: at most 5 days from the day of prescribing
 * @example lastFillingDay('2026-11-25') → '2026-11-29'
 */
export function lastFillingDay(authoredOn: string): string {
  const day = new Date(`${authoredOn}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + PRESCRIPTION_VALID_DAYS - 1)
  return day.toISOString().slice(0, 10)
}

/**
 * A quantity as it must be written: below 10 with a leading 0.
 * @source Circular 26/2025/TT-BYT
 * @example writtenQuantity(5) → '05'
 */
export function writtenQuantity(quantity: number): string {
  return quantity < 10 ? `0${quantity}` : String(quantity)
}
