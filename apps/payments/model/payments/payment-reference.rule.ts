import { foldPurpose } from '@mc/vietqr'

/** 32 signs without I, L, O and U: nobody types the wrong one of two that look alike. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const PREFIX = 'MC'
const LENGTH = 10
const PATTERN = new RegExp(`${PREFIX}[${ALPHABET}]{${LENGTH}}`, 'g')

/**
 * The reference by which a transfer finds its bill, in the purpose of the VietQR: upper-case letters and digits only.
 * 50 bits: two payments do not meet, and nobody guesses one.
 * @param bytes 10 random bytes
 * @source domain.md "Payments": reconciliation key
 * @example makeReference(new Uint8Array(10)) → 'MC0000000000'
 */
export function makeReference(bytes: Uint8Array): string {
  if (bytes.length < LENGTH) throw new RangeError(`A reference takes ${LENGTH} random bytes.`)
  return PREFIX + Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

/**
 * References in a purpose as it came back through banks, which put their own words around it and may break or lower it.
 * @example findReferences('MBVCB.123.mc7k3f9qx2td.CT tu 0101') → ['MC7K3F9QX2TD']
 */
export function findReferences(purpose: string): string[] {
  const upper = purpose.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
  const found = [...upper.matchAll(PATTERN), ...upper.replace(/[^A-Z0-9]/g, '').matchAll(PATTERN)]
  return [...new Set(found.map((match) => match[0]))]
}

/** The purpose a payer's bank app shows and sends: the reference alone, so that nothing can be cut off it. */
export function purposeOf(reference: string): string {
  return foldPurpose(reference)
}
