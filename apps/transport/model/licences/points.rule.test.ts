import { describe, expect, it } from 'vitest'
import { pointsOfDecision, pointsOn, type PointsRecord } from './points.rule.ts'

const none = { withdrawnFrom: null, withdrawnTo: null }

function aRecord(deductions: [string, number][], rest: Partial<PointsRecord> = {}): PointsRecord {
  return {
    issuedOn: '2025-01-01',
    deductions: deductions.map(([effectiveOn, points], index) => ({ effectiveOn, points, decisionNumber: `QĐ-${index + 1}`, offence: 'car.speed-10' })),
    testsPassedOn: [],
    withdrawal: none,
    ...rest,
  }
}

describe('pointsOn', () => {
  it.each<[string, [string, number][], string, number, string | null, string | null]>([
    ['full at issue', [], '2026-11-25', 12, null, null],
    ['one deduction', [['2026-06-01', 2]], '2026-11-25', 10, '2027-06-01', null],
    ['not yet in effect', [['2026-11-26', 4]], '2026-11-25', 12, null, null],
    ['in effect on its day', [['2026-11-25', 4]], '2026-11-25', 8, '2027-11-25', null],
    ['the last deduction counts the year', [['2026-01-10', 2], ['2026-09-10', 4]], '2026-11-25', 6, '2027-09-10', null],
    ['a day short of a year', [['2025-11-26', 4]], '2026-11-25', 8, '2026-11-26', null],
    ['a year to the day', [['2025-11-25', 4]], '2026-11-25', 12, null, null],
    ['back, then taken on the same day', [['2025-05-01', 6], ['2026-05-01', 4]], '2026-11-25', 8, '2027-05-01', null],
    ['back in between', [['2025-02-01', 10], ['2026-03-01', 2]], '2026-11-25', 10, '2027-03-01', null],
    ['at 0', [['2026-01-10', 8], ['2026-03-10', 4]], '2026-11-25', 0, null, '2026-09-10'],
    ['never below 0', [['2026-01-10', 10], ['2026-03-10', 10]], '2026-11-25', 0, null, '2026-09-10'],
    ['at 0 nothing comes back by itself', [['2025-01-10', 6], ['2025-03-10', 6]], '2026-11-25', 0, null, '2025-09-10'],
    ['more at 0 does not move the test', [['2025-01-10', 6], ['2025-03-10', 6], ['2025-08-01', 4]], '2026-11-25', 0, null, '2025-09-10'],
    ['from a leap day', [['2028-02-29', 2]], '2028-12-01', 10, '2029-02-28', null],
  ])('%s', (_, deductions, today, left, fullAgainOn, testFrom) => {
    expect(pointsOn(aRecord(deductions), today)).toMatchObject({ left, fullAgainOn, testFrom })
  })

  it('the knowledge test restores 12 from six months on, not earlier', () => {
    const atZero: [string, number][] = [['2026-01-10', 10], ['2026-03-10', 2]]
    expect(pointsOn(aRecord(atZero, { testsPassedOn: ['2026-09-09'] }), '2026-11-25').left).toBe(0)
    expect(pointsOn(aRecord(atZero, { testsPassedOn: ['2026-09-10'] }), '2026-11-25')).toMatchObject({ left: 12, testFrom: null })
  })

  it('takes nothing while the licence is withdrawn, and says so', () => {
    const record = aRecord([['2026-05-01', 4]], { withdrawal: { withdrawnFrom: '2026-04-01', withdrawnTo: '2026-06-01' } })
    const points = pointsOn(record, '2026-11-25')
    expect(points.left).toBe(12)
    expect(points.entries.at(-1)).toMatchObject({ kind: 'not-counted', decisionNumber: 'QĐ-1' })
  })

  it('explains itself line by line, oldest first, whatever the order of the record', () => {
    const points = pointsOn(aRecord([['2026-06-01', 2], ['2025-02-01', 4]]), '2026-11-25')
    expect(points.entries.map((entry) => [entry.kind, entry.on, entry.left])).toEqual([
      ['issued', '2025-01-01', 12],
      ['deducted', '2025-02-01', 8],
      ['restored', '2026-02-01', 12],
      ['deducted', '2026-06-01', 10],
    ])
  })
})

describe('pointsOfDecision', () => {
  it('counts the gravest of several offences', () => {
    expect(pointsOfDecision([{ points: 2 }, { points: 6 }, { points: 4 }])).toBe(6)
    expect(pointsOfDecision([])).toBe(0)
  })
})
