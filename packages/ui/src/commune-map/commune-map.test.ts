import { describe, expect, it } from 'vitest'
import { areaScale } from './area-scale.ts'
import { outlines, type Areas } from './area-shapes.ts'
import { tileGrid } from './tile-grid.ts'

describe('areaScale', () => {
  it('parts a range into five even steps between round numbers', () => {
    const { thresholds, stepOf } = areaScale([2, 97, 50])
    expect(thresholds).toEqual([20, 40, 60, 80])
    expect([0, 20, 55, 99, null].map(stepOf)).toEqual([1, 2, 3, 5, 0])
  })
  it('takes numbers that mean something, spread over all colours', () => {
    const { stepOf } = areaScale([80, 99], [95])
    expect([94.9, 95].map(stepOf)).toEqual([1, 5])
  })
  it('has one colour where all are alike, and none where there are no numbers', () => {
    expect(areaScale([4, 4]).stepOf(4)).toBe(3)
    expect(areaScale([null]).stepOf(null)).toBe(0)
  })
})

describe('tileGrid', () => {
  const places = [
    { key: 'south-east', lon: 106, lat: 21 },
    { key: 'north-east', lon: 106, lat: 22 },
    { key: 'north-west', lon: 105, lat: 22 },
    { key: 'south-west', lon: 105, lat: 21 },
  ]
  it('has north above and west to the left', () => {
    expect(tileGrid(places, 2)).toEqual([
      { key: 'north-west', column: 0, row: 0 },
      { key: 'north-east', column: 1, row: 0 },
      { key: 'south-west', column: 0, row: 1 },
      { key: 'south-east', column: 1, row: 1 },
    ])
  })
  it('goes by the codes where a centre is not known', () => {
    expect(tileGrid([{ key: '02' }, { key: '01' }], 1).map((tile) => tile.key)).toEqual(['01', '02'])
  })
})

describe('outlines', () => {
  const square = (id: string, lon: number): Areas['features'][number] => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'Polygon', coordinates: [[[lon, 21], [lon + 0.1, 21], [lon + 0.1, 21.1], [lon, 21.1], [lon, 21]]] },
  })
  it('draws any winding of rings as areas of their own, east to the right, north above', () => {
    const turned = square('b', 105.1)
    turned.geometry.coordinates = turned.geometry.coordinates.map((ring) => (ring as number[][]).toReversed())
    const { shapes, viewBox } = outlines({ type: 'FeatureCollection', features: [square('a', 105), turned] })
    const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number)
    expect(shapes.map((shape) => shape.key)).toEqual(['a', 'b'])
    expect(width / height).toBeCloseTo(2 * 0.934, 1)
    for (const { path } of shapes) {
      const [x = 0, y = 0] = path.slice(1).split(/[,L]/).map(Number)
      expect(x >= left && x <= left + width && y >= top && y <= top + height).toBe(true)
    }
  })
})
