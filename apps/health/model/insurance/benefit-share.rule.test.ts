import { describe, expect, it } from 'vitest'
import { benefitShare, type BenefitQuestion } from './benefit-share.rule.ts'
import { NoLawForDay } from './no-law-for-day.error.ts'

const visit = (change: Partial<BenefitQuestion>): BenefitQuestion => ({
  on: '2026-11-25',
  level: 4,
  place: 'basic',
  costDong: 1_000_000n,
  yearsInARow: 2,
  ownPaidYearDong: 0n,
  ...change,
})

describe('the share paid, by Law 51/2024 art. 22', () => {
  it.each([
    ['80 % for the others', {}, 80, 'level', 200_000n],
    ['95 % for pensioners', { level: 3 }, 95, 'level', 50_000n],
    ['100 % by group', { level: 2 }, 100, 'level', 0n],
    ['100 % at the primary level', { place: 'primary' }, 100, 'primary-care', 0n],
    ['small visit: under 379.500 đ since July 2026', { costDong: 379_499n }, 100, 'small-visit', 0n],
    ['at the threshold it is shared', { costDong: 379_500n }, 80, 'level', 75_900n],
    ['threshold of before July 2026: 351.000 đ', { on: '2026-06-30', costDong: 351_000n }, 80, 'level', 70_200n],
    ['just under that', { on: '2026-06-30', costDong: 350_999n }, 100, 'small-visit', 0n],
    ['half a đồng is rounded up', { level: 3, costDong: 1_000_010n }, 94, 'level', 50_001n],
    ['five years in a row and the cap reached', { yearsInARow: 5, ownPaidYearDong: 15_180_000n }, 100, 'yearly-cap', 0n],
    ['the cap falls within the visit', { yearsInARow: 7, ownPaidYearDong: 15_080_000n }, 90, 'yearly-cap', 100_000n],
    ['the cap needs five years', { yearsInARow: 4, ownPaidYearDong: 20_000_000n }, 80, 'level', 200_000n],
    ['a visit that costs nothing', { costDong: 0n }, 100, 'small-visit', 0n],
  ] as const)('%s', (_, change, percent, reason, ownDong) => {
    const share = benefitShare(visit(change as Partial<BenefitQuestion>))
    expect(share).toMatchObject({ percent, reason, ownDong })
    expect(share.insurerDong + share.ownDong).toBe(visit(change as Partial<BenefitQuestion>).costDong)
  })

  it('names the thresholds of the day', () => {
    expect(benefitShare(visit({}))).toMatchObject({ smallVisitUnderDong: 379_500n, yearlyCapDong: 15_180_000n })
    expect(benefitShare(visit({ on: '2025-07-01' }))).toMatchObject({ smallVisitUnderDong: 351_000n, yearlyCapDong: 14_040_000n })
  })

  it('refuses days before the law', () => {
    expect(() => benefitShare(visit({ on: '2025-06-30' }))).toThrow(NoLawForDay)
  })

  it('takes no negative cost', () => {
    expect(() => benefitShare(visit({ costDong: -1n }))).toThrow(RangeError)
  })
})
