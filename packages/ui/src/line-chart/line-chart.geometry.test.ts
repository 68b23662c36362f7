import { describe, expect, it } from 'vitest'
import { drawnLines, namedPoints } from './line-chart.geometry.ts'

const drawing = (values: number[][]) => drawnLines({ values, width: 400, height: 200, letter: 14, tick: String })

describe('drawnLines', () => {
  it('has the largest above the smallest, from edge to edge, on a ground of nought', () => {
    const { lines, ground, left } = drawing([[0, 5, 10]])
    const [first, middle, last] = lines[0]!.places
    expect(first).toEqual({ x: left + 6, y: ground })
    expect(middle!.y).toBeCloseTo((first!.y + last!.y) / 2)
    expect(last!.x).toBe(394)
    expect(last!.y).toBeLessThan(middle!.y)
  })

  it('draws one value, and nothing but noughts, on sound places', () => {
    for (const values of [[[7]], [[0, 0]]]) for (const { x, y } of drawing(values).lines[0]!.places) expect(Number.isFinite(x) && y >= 0 && y <= 200).toBe(true)
  })

  it('goes below nought where values do', () => {
    const { lines, ground } = drawing([[-5, 5]])
    expect(lines[0]!.places[0]!.y).toBeGreaterThan(ground)
  })

  it('finds the point under a pointer', () => {
    const { pointAt } = drawing([[1, 2, 3]])
    expect([0, 0.55, 1].map(pointAt)).toEqual([0, 1, 2])
    expect(drawing([[1]]).pointAt(0.9)).toBe(0)
  })
})

it.each([
  [3, 300, 60, [0, 1, 2]],
  [12, 300, 60, [0, 3, 6, 11]],
  [2, 300, 400, [0, 1]],
  [1, 300, 60, [0]],
])('%i points in %i px, names of %i px', (count, room, widest, named) => expect(namedPoints(count, room, widest)).toEqual(named))
