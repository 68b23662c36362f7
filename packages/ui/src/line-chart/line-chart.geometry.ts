import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'

/** What a drawing of lines is made from. Sizes in pixels. */
interface Drawing {
  values: readonly (readonly number[])[]
  width: number
  height: number
  /** Height of a letter. */
  letter: number
  /** A number of the scale in words. */
  tick: (value: number) => string
}

/** How much of its height a letter is wide, on average and generously. */
const LETTER_WIDTH = 0.62

/** Where lines, points and the numbers of the scale stand. The scale begins at nought unless there are values below. */
export function drawnLines({ values, width, height, letter, tick }: Drawing) {
  const all = values.flat()
  const count = Math.max(0, ...values.map((one) => one.length))
  const upwards = scaleLinear([Math.min(0, ...all), Math.max(...all, all.every((value) => value <= 0) ? 1 : 0)], [height - 1.8 * letter, 0.8 * letter]).nice(4)
  const ticks = upwards.ticks(4).map((value) => ({ value, text: tick(value), y: upwards(value) }))
  const left = Math.ceil(Math.max(...ticks.map(({ text }) => text.length)) * letter * LETTER_WIDTH) + letter / 2
  const across = scalePoint(Array.from({ length: count }, (_, index) => index), [left + 6, width - 6])
  const x = (index: number) => across(index) ?? 0
  const path = line<number>((_, index) => x(index), (value) => upwards(value))
  return {
    left,
    ticks,
    ground: upwards(0),
    x,
    lines: values.map((one) => ({ path: path([...one]) ?? '', places: one.map((value, index) => ({ x: x(index), y: upwards(value) })) })),
    /** The point nearest to a share of the width. */
    pointAt: (share: number) => (count < 2 ? 0 : Math.min(count - 1, Math.max(0, Math.round(((share * width - x(0)) / (x(count - 1) - x(0))) * (count - 1))))),
  }
}

/**
 * Which points have their name under the line: the first and last, and between them as many as have room.
 * @param room pixels between the first and the last point
 * @param widest pixels of the widest name
 */
export function namedPoints(count: number, room: number, widest: number): number[] {
  if (count < 2) return count === 1 ? [0] : []
  const step = Math.max(1, Math.ceil((widest * (count - 1)) / Math.max(1, room)))
  const named = Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step).filter((index) => index + step <= count - 1)
  return [...new Set([0, ...named, count - 1])]
}
