import { expect, it } from 'vitest'
import { frameAround, pannedFrame, project, zoomedFrame } from './map-frame.ts'
import { shownLabels } from './map-labels.ts'

const whole = { x: 0, y: 0, width: 1000, height: 500 }

it('north is up and east is right, at the same scale', () => {
  const [south, north, east] = [project({ lat: 21, lon: 105 }), project({ lat: 22, lon: 105 }), project({ lat: 21, lon: 106 })]
  expect(north.y).toBeLessThan(south.y)
  expect(east.x).toBeGreaterThan(south.x)
  expect((east.x - south.x) / (south.y - north.y)).toBeCloseTo(0.93, 2)
})

it('frames points in the shape asked for, all inside', () => {
  const frame = frameAround([{ x: 0, y: 0 }, { x: 100, y: 400 }], 2)
  expect(frame.width / frame.height).toBeCloseTo(2)
  expect(frame.y).toBeLessThan(0)
  expect(frame.y + frame.height).toBeGreaterThan(400)
})

it('zooms around the middle, or around a point that then stays where it is', () => {
  expect(zoomedFrame(whole, 2, whole)).toEqual({ x: 250, y: 125, width: 500, height: 250 })
  expect(zoomedFrame(whole, 2, whole, { x: 0, y: 0 })).toEqual({ x: 0, y: 0, width: 500, height: 250 })
})

it('does not zoom out beyond the whole, nor in without end', () => {
  expect(zoomedFrame(whole, 0.5, whole).width).toBe(1000)
  expect(zoomedFrame(whole, 1e9, whole).width).toBe(10)
})

it('keeps the middle on the map', () => {
  expect(pannedFrame(whole, { x: 0.2 }, whole).x).toBe(200)
  const far = pannedFrame(whole, { x: 50, y: -50 }, whole)
  expect(far.x + far.width / 2).toBe(1000)
  expect(far.y + far.height / 2).toBe(0)
})

it('shows the names that have room, those given first before others, only those in sight', () => {
  const labels = [
    { key: 'a', text: 'Phổ Yên', x: 500, y: 250 },
    { key: 'b', text: 'Ba Hàng', x: 505, y: 252 },
    { key: 'c', text: 'Bắc Kạn', x: 200, y: 100 },
    { key: 'd', text: 'Hà Nội', x: 2000, y: 100 },
  ]
  expect(shownLabels(labels, whole, 20).map((label) => label.key)).toEqual(['a', 'c'])
  expect(shownLabels(labels, { x: 490, y: 245, width: 40, height: 20 }, 0.8).map((label) => label.key)).toEqual(['a', 'b'])
})
