import { expect, test } from 'vitest'
import { FRAME, placesOf } from './line-chart.geometry.ts'

test('the largest is at the top, nought at the bottom, from edge to edge', () => {
  const [first, middle, last] = placesOf([0, 5, 10])
  expect(first).toEqual({ x: FRAME.left, y: FRAME.height - FRAME.bottom })
  expect(middle).toEqual({ x: FRAME.width / 2, y: FRAME.height / 2 })
  expect(last).toEqual({ x: FRAME.width - FRAME.right, y: FRAME.top })
})

test('one value stands in the middle, nothing but noughts lies on the ground', () => {
  expect(placesOf([7])).toEqual([{ x: FRAME.width / 2, y: FRAME.top }])
  expect(placesOf([0, 0]).map((place) => place.y)).toEqual([FRAME.height - FRAME.bottom, FRAME.height - FRAME.bottom])
  expect(placesOf([])).toEqual([])
})
