import pixelmatch from 'pixelmatch'
import type { Pixels } from './photograph.ts'

/** How far a pixel may be from another, 0 to 1, before it counts; edges smoothed in another way do not count at all. */
const THRESHOLD = 0.1

/** Pixels that may differ: what another font engine or rounding does at some edges. */
const PIXELS_MAX = 12

/** What differs, and a picture of it; null when two pictures are alike. */
export type Difference = { pixels: number; drawn: Pixels }

/** Compares a story's picture with the kept one. Another size is a difference of every pixel that only one of them has. */
export function compare(before: Pixels, after: Pixels): Difference | null {
  if (before.width === after.width && before.height === after.height && before.data.equals(after.data)) return null
  const width = Math.max(before.width, after.width)
  const height = Math.max(before.height, after.height)
  const drawn = Buffer.alloc(width * height * 4)
  const pixels = pixelmatch(onGround(before, width, height), onGround(after, width, height), drawn, width, height, { threshold: THRESHOLD })
  const isResized = before.width !== after.width || before.height !== after.height
  return pixels > PIXELS_MAX || isResized ? { pixels, drawn: { width, height, data: drawn } } : null
}

/** The picture at the upper left of a larger ground of a colour that no page has. */
function onGround({ data, width, height }: Pixels, wide: number, high: number): Buffer {
  if (width === wide && height === high) return data
  const ground = Buffer.alloc(wide * high * 4, Buffer.from([255, 0, 255, 255]))
  for (let row = 0; row < height; row++) data.copy(ground, row * wide * 4, row * width * 4, (row + 1) * width * 4)
  return ground
}
