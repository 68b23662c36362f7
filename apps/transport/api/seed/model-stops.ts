import type { SeedRandom } from '@mc/server-kit'
import type { ModelRoute } from './model-routes.ts'
import { PROVINCE_PLACES, type ProvincePlace } from './province-places.ts'
import { roadBetween, type Point, type Road } from './road.ts'

/** A stop of the model feed. */
export type ModelStop = { readonly id: string; readonly name: string } & Point

/** A stop on a line: how far it is by road from the one before, and the road there. */
export type ModelHop = { readonly stop: ModelStop; readonly km: number; drawn(points: number): Point[] }

/** Kilometres of road between two stops, about. */
const STOP_EVERY_KM = 3

const BUS_STATIONS: Readonly<Record<string, string>> = {
  'Phan Đình Phùng': 'Bến xe Thái Nguyên',
  'Bắc Kạn': 'Bến xe Bắc Kạn',
  'Phổ Yên': 'Bến xe Phổ Yên',
  'Sông Công': 'Bến xe Sông Công',
  'Đại Từ': 'Bến xe Đại Từ',
  'Định Hoá': 'Bến xe Định Hoá',
  'Ba Bể': 'Bến xe hồ Ba Bể',
}

const LANDMARKS = ['Chợ', 'Trường THCS', 'Ngã ba', 'Bưu điện', 'Trạm y tế', 'Cầu', 'Trường tiểu học', 'Nhà văn hoá', 'Cây xăng', 'Đình'] as const

/**
 * The stops of a route in order: one at the centre of each commune, some along the roads between. Routes that share a
 * road share its stops: `known` holds those made before, `taken` how many landmarks of a commune are used up.
 */
export function modelStops(
  route: Pick<ModelRoute, 'id' | 'via'>,
  made: { random: (key: string) => SeedRandom; taken: Map<string, number>; known: ReadonlyMap<string, ModelStop> },
): ModelHop[] {
  const places = route.via.map(placeNamed)
  const hops: ModelHop[] = [{ stop: centreStop(places[0]!), km: 0, drawn: () => [pointOf(places[0]!)] }]
  for (const [index, to] of places.slice(1).entries()) {
    const from = places[index]!
    const road = roadBetween(from, to, made.random)
    const count = Math.max(1, Math.round(road.km / STOP_EVERY_KM))
    for (let part = 1; part <= count; part++) {
      const stop = part === count ? centreStop(to) : wayStop(road, { from, to, share: part / count, number: part, count }, made)
      hops.push({ stop, km: road.km / count, drawn: (points) => stretch(road, (part - 1) / count, part / count, points) })
    }
  }
  return hops
}

function wayStop(
  road: Road,
  at: { from: ProvincePlace; to: ProvincePlace; share: number; number: number; count: number },
  made: { taken: Map<string, number>; known: ReadonlyMap<string, ModelStop> },
): ModelStop {
  const isForward = at.from[0] < at.to[0]
  const number = isForward ? at.number : at.count - at.number
  const id = isForward ? `${at.from[0]}-${at.to[0]}-${number}` : `${at.to[0]}-${at.from[0]}-${number}`
  const known = made.known.get(id)
  if (known) return known
  const near = at.share <= 0.5 ? at.from : at.to
  const used = made.taken.get(near[0]) ?? 0
  made.taken.set(near[0], used + 1)
  const round = Math.floor(used / LANDMARKS.length)
  return { id, name: `${LANDMARKS[used % LANDMARKS.length]} ${near[2]}${round > 0 ? ` ${round + 1}` : ''}`, ...road.at(at.share) }
}

function stretch(road: Road, from: number, to: number, points: number): Point[] {
  return Array.from({ length: points }, (_, index) => road.at(from + ((to - from) * (index + 1)) / points))
}

function centreStop(place: ProvincePlace): ModelStop {
  const [code, kind, name] = place
  return { id: code, name: BUS_STATIONS[name] ?? `UBND ${kind === 'phuong' ? 'phường' : 'xã'} ${name}`, ...pointOf(place) }
}

function pointOf(place: ProvincePlace): Point {
  return { lon: place[3], lat: place[4] }
}

function placeNamed(name: string): ProvincePlace {
  const place = PROVINCE_PLACES.find((each) => each[2] === name)
  if (!place) throw new Error(`No commune is called ${name}.`)
  return place
}
