import type { SeedRandom } from '@mc/server-kit'
import type { ProvincePlace } from './province-places.ts'

/** A point in WGS 84 degrees. */
export type Point = { readonly lat: number; readonly lon: number }

/** Road kilometres for each kilometre as the crow flies. */
const ROAD_FACTOR = 1.25

/** Kilometres between two points, on a sphere. */
export function kilometres(a: Point, b: Point): number {
  const rad = Math.PI / 180
  const x = (b.lon - a.lon) * rad * Math.cos(((a.lat + b.lat) / 2) * rad)
  const y = (b.lat - a.lat) * rad
  return Math.hypot(x, y) * 6371
}

/** A made-up road between two places: bends a little, and is the same in both directions. */
export type Road = { readonly km: number; at(share: number): Point }

/** The road from one place to another. @param random chance that depends on its key alone */
export function roadBetween(from: ProvincePlace, to: ProvincePlace, random: (key: string) => SeedRandom): Road {
  const isForward = from[0] < to[0]
  const [a, b] = isForward ? [from, to] : [to, from]
  const chance = random(`road:${a[0]}:${b[0]}`)
  const bend = [(chance.next() - 0.5) * 0.16, (chance.next() - 0.5) * 0.08]
  const start = { lon: a[3], lat: a[4] }
  const end = { lon: b[3], lat: b[4] }
  const at = (share: number): Point => {
    const t = isForward ? share : 1 - share
    const aside = bend[0]! * Math.sin(Math.PI * t) + bend[1]! * Math.sin(3 * Math.PI * t)
    const [dLon, dLat] = [end.lon - start.lon, end.lat - start.lat]
    return { lon: round(start.lon + dLon * t - dLat * aside), lat: round(start.lat + dLat * t + dLon * aside) }
  }
  return { km: kilometres(start, end) * ROAD_FACTOR, at }
}

/** Five decimals of a degree are about a metre. */
function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5
}
