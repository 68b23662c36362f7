/** What is in sight of a map, in its own units: x eastward, y downward, a thousandth of a degree of latitude each. */
export type MapFrame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A point on the map, in its units. */
export type MapPoint = { readonly x: number; readonly y: number }

/** Units of the map for a degree of latitude. */
const UNITS = 1000

/** Narrowest width in sight: about a kilometre. */
const WIDTH_MIN = 10

/** Degrees of longitude are shorter than those of latitude here. The province is small: one factor for all of it. */
const LONGITUDE_FACTOR = Math.cos((21.9 * Math.PI) / 180)

/** Where a place is on the map. */
export function project(place: { lat: number; lon: number }): MapPoint {
  return { x: place.lon * LONGITUDE_FACTOR * UNITS, y: -place.lat * UNITS }
}

/** The frame of a shape (`aspect` = width over height) around some points, with a margin. */
export function frameAround(points: readonly MapPoint[], aspect: number): MapFrame {
  if (points.length === 0) return { x: 0, y: 0, width: UNITS, height: UNITS / aspect }
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  const [left, right] = [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))]
  const [top, bottom] = [ys.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.max(a, b))]
  const width = Math.max((right - left) * 1.12, (bottom - top) * 1.12 * aspect, WIDTH_MIN * 2)
  const height = width / aspect
  return { x: (left + right) / 2 - width / 2, y: (top + bottom) / 2 - height / 2, width, height }
}

/** The frame moved by parts of itself: `{ x: 0.2 }` goes a fifth of its width eastward. The middle stays within `whole`. */
export function pannedFrame(frame: MapFrame, by: { x?: number; y?: number }, whole: MapFrame): MapFrame {
  const middle = { x: frame.x + frame.width / 2 + (by.x ?? 0) * frame.width, y: frame.y + frame.height / 2 + (by.y ?? 0) * frame.height }
  const x = Math.min(whole.x + whole.width, Math.max(whole.x, middle.x))
  const y = Math.min(whole.y + whole.height, Math.max(whole.y, middle.y))
  return { ...frame, x: x - frame.width / 2, y: y - frame.height / 2 }
}

/**
 * The frame after zooming in (`factor` > 1) or out around a point of it (0 to 1 across and down; the middle by default).
 * Never wider than `whole`, never narrower than about a kilometre.
 */
export function zoomedFrame(frame: MapFrame, factor: number, whole: MapFrame, around: MapPoint = { x: 0.5, y: 0.5 }): MapFrame {
  const width = Math.min(whole.width, Math.max(WIDTH_MIN, frame.width / factor))
  const height = (width * frame.height) / frame.width
  const zoomed = { x: frame.x + (frame.width - width) * around.x, y: frame.y + (frame.height - height) * around.y, width, height }
  return pannedFrame(zoomed, {}, whole)
}
