import type { CitizenIdFault } from './invalid-citizen-id.error.ts'
import { BIRTH_PROVINCE_CODES } from './province-codes.ts'

/** What people put between the groups of a number, or bring along by copying: spaces (no-break ones too), dots, hyphens. */
const SEPARATORS = /[\s\u00a0\u200b\u2060\ufeff.\-\u2010-\u2015]/g

/** Takes spaces (no-break spaces too), dots and hyphens out of a typed or pasted number. */
export function normaliseCitizenId(typed: string): string {
  return typed.replace(SEPARATORS, '')
}

/** Why the text, separators already taken out, is no personal ID number; null when it is one. */
export function citizenIdFault(text: string): CitizenIdFault | null {
  if (!/^\d{12}$/.test(text)) return 'length'
  return text.startsWith('0') && BIRTH_PROVINCE_CODES.has(text.slice(1, 3)) ? null : 'province'
}
