/** Where a chart is drawn, in units of its drawing. */
export const FRAME = { width: 600, height: 200, left: 12, right: 12, top: 12, bottom: 12 } as const

/** A point on the drawing. */
export type Place = { x: number; y: number }

/** Places of values from left to right, the largest at the top and nought at the bottom; one value stands in the middle. */
export function placesOf(values: readonly number[]): Place[] {
  const top = Math.max(1, ...values)
  const width = FRAME.width - FRAME.left - FRAME.right
  const height = FRAME.height - FRAME.top - FRAME.bottom
  return values.map((value, index) => ({
    x: values.length === 1 ? FRAME.width / 2 : FRAME.left + (width * index) / (values.length - 1),
    y: FRAME.top + height * (1 - Math.max(0, value) / top),
  }))
}
