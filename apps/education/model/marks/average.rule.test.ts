import { describe, expect, it } from 'vitest'
import { termAverage, yearAverage } from './average.rule.ts'

describe('termAverage', () => {
  it.each([
    { regular: [800, 700, 900], mid: 750, end: 800, average: 790 },
    { regular: [800, 900], mid: 700, end: 800, average: 790 },
    // OP52: 6.15 must be 6.2 (binary floats give 6.1499…), 5.05 must be 5.1, 6.0 stays.
    { regular: [600, 650, 700], mid: 420, end: 710, average: 620 },
    { regular: [600, 650, 700], mid: 400, end: 430, average: 510 },
    { regular: [600, 650, 700], mid: 460, end: 630, average: 600 },
    { regular: [1000, 1000, 1000, 1000], mid: 1000, end: 1000, average: 1000 },
    { regular: [0, 0], mid: 0, end: 0, average: 0 },
  ])('$regular $mid $end → $average', ({ average, ...marks }) => expect(termAverage(marks)).toEqual({ complete: true, average }))

  it('is none while a mark is missing, and an absent mark is not 0', () => {
    expect(termAverage({ regular: [800, null, 900], mid: null, end: 800 })).toEqual({ complete: false, missing: 2 })
  })

  it('equals exact fractions over every sum a subject with four regular marks can have', () => {
    for (let end = 0; end <= 1000; end += 10)
      for (let mid = 0; mid <= 1000; mid += 50) {
        const answer = termAverage({ regular: [600, 650, 700, 710], mid, end })
        // Independent of the rule: long division in tenths of a point.
        const sum = BigInt(2660 + 2 * mid + 3 * end)
        const tenths = sum / 90n
        const expected = (tenths + ((sum % 90n) * 2n >= 90n ? 1n : 0n)) * 10n
        expect(answer).toEqual({ complete: true, average: Number(expected) })
      }
  })
})

describe('yearAverage', () => {
  it.each([[790, 840, 820], [650, 650, 650], [500, 490, 490], [0, 1000, 670], [800, 870, 850]])('T1 %i, T2 %i → %i', (term1, term2, year) => {
    expect(yearAverage(term1, term2)).toBe(year)
  })
})
