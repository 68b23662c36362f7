import { expect, it } from 'vitest'
import { compare } from './compare-pixels.ts'
import type { Pixels } from './photograph.ts'

const WHITE = [255, 255, 255] as const

/** A white ground with one rectangle. */
function picture(of: { x: number; y: number; wide: number; high: number; colour: readonly [number, number, number] }, size = 60): Pixels {
  const data = Buffer.alloc(size * size * 4, Buffer.from([...WHITE, 255]))
  for (let y = of.y; y < of.y + of.high; y++)
    for (let x = of.x; x < of.x + of.wide; x++) data.set([...of.colour, 255], (y * size + x) * 4)
  return { width: size, height: size, data }
}

const button = { x: 10, y: 10, wide: 30, high: 12, colour: [20, 73, 61] } as const

it('finds no difference in the same picture', () => expect(compare(picture(button), picture(button))).toBeNull())
it('lets pass what another font engine does at a few edges', () => {
  const other = picture(button)
  for (const at of [0, 7, 14]) other.data.set([120, 130, 140, 255], (10 * 60 + 10 + at) * 4)
  expect(compare(picture(button), other)).toBeNull()
})
it('finds a part that moved by one pixel', () => expect(compare(picture(button), picture({ ...button, y: 11 }))?.pixels).toBeGreaterThan(12))
it('finds another colour', () => expect(compare(picture(button), picture({ ...button, colour: [20, 73, 120] }))?.pixels).toBe(360))
it('finds a picture of another size', () => expect(compare(picture(button), picture(button, 64))).not.toBeNull())
