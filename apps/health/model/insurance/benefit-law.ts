/** A level of facility. @source Law 15/2023/QH15, art. 104 */
export type CareLevel = 'primary' | 'basic' | 'specialised'

/** What the law says of the share paid, from a day on. */
export type BenefitLaw = {
  from: string
  /** Visits that cost less than this share of the reference level are paid in full. */
  smallVisitPercent: number
  /** After five years in a row, own payments of a year are capped at this many reference levels. */
  yearlyCapReferenceLevels: number
  yearsInARow: number
  source: { vi: string; en: string }
  /** Whether the percentage of small visits was verified in the decree. */
  smallVisitVerified: boolean
}

/**
 * The laws on the share paid, oldest first. Visits before the first are out of reach.
 * @source Law 51/2024/QH15 (amending art. 22 of Law 25/2008), in force from 1 July 2025; the 15 % under Decree 188/2025 is unverified
 */
const BENEFIT_LAWS: readonly BenefitLaw[] = [
  {
    from: '2025-07-01',
    smallVisitPercent: 15,
    yearlyCapReferenceLevels: 6,
    yearsInARow: 5,
    source: { vi: 'Luật 51/2024/QH15, điều 22; Nghị định 188/2025/NĐ-CP', en: 'Law 51/2024/QH15, article 22; Decree 188/2025/NĐ-CP' },
    smallVisitVerified: false,
  },
]

/**
 * The reference level in đồng by the day it began; equal to the base salary.
 * @source Decree 73/2024/ND-CP (2,340,000 đ from 1 July 2024), Decree 161/2026/ND-CP (2,530,000 đ from 1 July 2026)
 */
const REFERENCE_LEVELS_DONG: readonly (readonly [from: string, dong: bigint])[] = [
  ['2024-07-01', 2_340_000n],
  ['2026-07-01', 2_530_000n],
]

/** The law on a day; null before the first we have. */
export function benefitLawAt(day: string): BenefitLaw | null {
  return BENEFIT_LAWS.findLast((law) => law.from <= day) ?? null
}

/** The reference level on a day, in đồng; null before the first we have. */
export function referenceLevelDongAt(day: string): bigint | null {
  return REFERENCE_LEVELS_DONG.findLast(([from]) => from <= day)?.[1] ?? null
}
