import type { PhoneFault } from './invalid-phone-number.error.ts'

/** A number in E.164, or why there is none. */
export type PhoneReading = { ok: true; number: string } | { ok: false; reason: PhoneFault }

const NOISE = /[\s\u00a0\u200b-\u200f\u202a-\u202e\u2060\ufeff.()\-\u2010-\u2015/]/g

/**
 * Reads a Vietnamese mobile number as people write it: with spaces, dots, +84, 84, 0084, the leading 0 or without it.
 * A number whose own digits begin with 84 (084…) is not mistaken for the country code.
 * @example readPhoneNumber('084 466 65 31') → { ok: true, number: '+84844666531' }
 * @example readPhoneNumber('844666531') → the same: nine digits beginning with a mobile prefix
 */
export function readPhoneNumber(typed: string): PhoneReading {
  const text = typed.normalize('NFKC').replace(NOISE, '')
  if (!/^\+?\d+$/.test(text)) return { ok: false, reason: 'length' }
  const national = nationalDigits(text)
  if (national === null) return { ok: false, reason: 'length' }
  if (national.startsWith('2')) return { ok: false, reason: national.length === 10 || national.length === 9 ? 'landline' : 'length' }
  if (national.length !== 9) return { ok: false, reason: 'length' }
  return /^[35789]/.test(national) ? { ok: true, number: `+84${national}` } : { ok: false, reason: 'prefix' }
}

/** The digits after the country code and the trunk 0; null for another country's number. */
function nationalDigits(text: string): string | null {
  if (text.startsWith('+')) return text.startsWith('+84') ? text.slice(3).replace(/^0/, '') : null
  if (text.startsWith('00')) return text.startsWith('0084') ? text.slice(4).replace(/^0/, '') : null
  if (text.startsWith('0')) return text.slice(1)
  // `84` is the country code only when a whole number follows it: 844666531 is itself a number, typed without its 0.
  if (text.startsWith('84') && text.length >= 11) return text.slice(2).replace(/^0/, '')
  return text
}

/** A stored number as people read it: `+84912345678` → `0912 345 678`. */
export function formatPhoneNumber(number: string): string {
  const match = /^\+84(\d{3})(\d{3})(\d{3})$/.exec(number)
  return match ? `0${match[1]} ${match[2]} ${match[3]}` : number
}
