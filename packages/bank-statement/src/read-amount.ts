/** Fifteen digits: more đồng than there are. */
const WHOLE = /^(\d{1,15})(?:\.0{1,5})?$/

/**
 * An amount of đồng in a bank's file: whole, `.00` allowed as ISO 20022 writes it; null for anything else.
 * @example readAmount('120000.00') → 120000n; readAmount('1.5') → null
 */
export function readAmount(text: string): bigint | null {
  const [, whole] = WHOLE.exec(text.trim()) ?? []
  return whole === undefined ? null : BigInt(whole)
}

/** Whether a text is a day that exists. @example isDay('2026-02-30') → false */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const read = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}
