import { benefitLawAt, referenceLevelDongAt, type CareLevel } from './benefit-law.ts'
import { NoLawForDay } from './no-law-for-day.error.ts'
import { BENEFIT_LEVELS, type BenefitLevel } from './participant-group.ts'

/** A visit whose cost is to be shared. */
export type BenefitQuestion = {
  /** Day of the visit, `yyyy-mm-dd`. */
  on: string
  /** Third character of the card. */
  level: BenefitLevel
  /** Level of the facility, visited by the rules of referral. */
  place: CareLevel
  /** Cost within the list that insurance pays, in đồng. */
  costDong: bigint
  /** Whole years insured without a break on that day. */
  yearsInARow: number
  /** Own shares paid this year before the visit, in đồng. */
  ownPaidYearDong: bigint
}

/** Why the fund pays what it pays. */
export type BenefitReason = 'level' | 'primary-care' | 'small-visit' | 'yearly-cap'

/** How the cost is shared. */
export type BenefitShare = {
  /** Of the whole cost, rounded down to a whole per cent. */
  percent: number
  reason: BenefitReason
  insurerDong: bigint
  ownDong: bigint
  /** Visits under this are paid in full, in đồng. */
  smallVisitUnderDong: bigint
  /** Own payments of a year stop here after five years in a row, in đồng. */
  yearlyCapDong: bigint
}

/**
 * How the cost of a visit is shared between fund and person, by the law in force on its day. The best reason counts.
 * @throws NoLawForDay before 1 July 2025
 * @source Law 51/2024/QH15, art. 22; Decree 188/2025/ND-CP; reference level by Decree 161/2026/ND-CP
 * @example 500.000 đ at a hospital, level 4, in November 2026 → 80 %, own 100.000 đ
 */
export function benefitShare(question: BenefitQuestion): BenefitShare {
  const law = benefitLawAt(question.on)
  const referenceDong = referenceLevelDongAt(question.on)
  if (!law || referenceDong === null) throw new NoLawForDay({ day: question.on })
  if (question.costDong < 0n || question.ownPaidYearDong < 0n) throw new RangeError('Costs are not negative.')
  const limits = {
    smallVisitUnderDong: (referenceDong * BigInt(law.smallVisitPercent)) / 100n,
    yearlyCapDong: referenceDong * BigInt(law.yearlyCapReferenceLevels),
  }
  const byLevel = BENEFIT_LEVELS[question.level].percent
  const whole = (reason: BenefitReason): BenefitShare => shared(question.costDong, 0n, { reason, ...limits })
  if (byLevel === 100) return whole('level')
  if (question.place === 'primary') return whole('primary-care')
  if (question.costDong < limits.smallVisitUnderDong) return whole('small-visit')
  const owed = roundedShare(question.costDong, 100 - byLevel)
  if (question.yearsInARow < law.yearsInARow) return shared(question.costDong, owed, { reason: 'level', ...limits })
  const left = limits.yearlyCapDong > question.ownPaidYearDong ? limits.yearlyCapDong - question.ownPaidYearDong : 0n
  return left < owed
    ? shared(question.costDong, left, { reason: 'yearly-cap', ...limits })
    : shared(question.costDong, owed, { reason: 'level', ...limits })
}

function shared(costDong: bigint, ownDong: bigint, rest: Pick<BenefitShare, 'reason' | 'smallVisitUnderDong' | 'yearlyCapDong'>): BenefitShare {
  const insurerDong = costDong - ownDong
  const percent = costDong === 0n ? 100 : Number((insurerDong * 100n) / costDong)
  return { percent, insurerDong, ownDong, ...rest }
}

/** A share in per cent, to the nearest đồng, half up. */
function roundedShare(dong: bigint, percent: number): bigint {
  return (dong * BigInt(percent) + 50n) / 100n
}
