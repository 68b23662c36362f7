import { PARTICIPANT_GROUPS, type BenefitLevel } from './participant-group.ts'

/** The parts of a card number. */
export type CardNumber = {
  /** Two letters of the group. */
  group: string
  level: BenefitLevel
  /** Province of issue: 2 digits, by the codes of before the merger. */
  provinceCode: string
  /** Social-insurance number: 10 digits, a person's for life. Paper cards since 2021 print only this. */
  socialInsuranceNumber: string
}

/** Why a text is no card number. */
export type CardNumberFault = 'length' | 'group' | 'level' | 'digits'

const SEPARATORS = /[\s\u00a0.-]/g

/**
 * What is wrong with a card number; null when it is well made. Separators and small letters are forgiven.
 * @source Decision 1351/QĐ-BHXH (2015), Decision 1666/QĐ-BHXH (2020)
 * @example cardNumberFault('HX 4 19 1234567890') → null
 */
export function cardNumberFault(typed: string): CardNumberFault | null {
  const text = normaliseCardNumber(typed)
  if (text.length !== 15) return 'length'
  if (!(text.slice(0, 2) in PARTICIPANT_GROUPS)) return 'group'
  if (!/^[1-5]$/.test(text.charAt(2))) return 'level'
  if (!/^\d{12}$/.test(text.slice(3))) return 'digits'
  return levelFits(text) ? null : 'level'
}

/** Takes separators out and writes letters large. */
export function normaliseCardNumber(typed: string): string {
  return typed.replace(SEPARATORS, '').toUpperCase()
}

/**
 * The parts of a card number that has no fault; null when it has one.
 * @example cardNumberParts('BT2190112233445')?.level → 2
 */
export function cardNumberParts(typed: string): CardNumber | null {
  if (cardNumberFault(typed) !== null) return null
  const text = normaliseCardNumber(typed)
  return {
    group: text.slice(0, 2),
    level: Number(text.charAt(2)) as BenefitLevel,
    provinceCode: text.slice(3, 5),
    socialInsuranceNumber: text.slice(5),
  }
}

/** The number in the groups people read aloud: `BT 2 19 0112233445`. */
export function spacedCardNumber(number: string): string {
  return `${number.slice(0, 2)} ${number.slice(2, 3)} ${number.slice(3, 5)} ${number.slice(5)}`
}

function levelFits(text: string): boolean {
  return PARTICIPANT_GROUPS[text.slice(0, 2)]!.levels.includes(Number(text.charAt(2)) as BenefitLevel)
}
