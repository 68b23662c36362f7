import { geoPath, geoTransform } from 'd3-geo'
import { tileGrid, type TilePlace } from './tile-grid.ts'

/** Outlines as GeoJSON in degrees; a feature's `id`, or its property `code`, is the place's key. */
export interface Areas {
  type: 'FeatureCollection'
  features: Area[]
}

interface Area {
  type: 'Feature'
  id?: string | number
  properties: Record<string, unknown> | null
  geometry: { type: 'Polygon'; coordinates: number[][][] } | { type: 'MultiPolygon'; coordinates: number[][][][] }
}

/** What is drawn for a place. */
export interface AreaShape {
  key: string
  path: string
  /** The middle of its tile, for its letters; outlines have none. */
  middle?: { x: number; y: number }
}

export interface AreaDrawing {
  shapes: readonly AreaShape[]
  viewBox: string
}

/** Side of a tile, and room between two. */
const TILE = 10
const GAP = 0.8

/** The outlines of the places, flat: a province is small enough that a degree east is as wide in its north as in its south. */
export function outlines(areas: Areas): AreaDrawing {
  const latitudes = areas.features.map((one) => firstLatitude(one))
  const shrink = Math.cos((((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180)
  const path = geoPath(
    geoTransform({
      point(lon, lat) {
        this.stream.point(lon * shrink * 1000, -lat * 1000)
      },
    }),
  ).digits(1)
  const [[left, top], [right, bottom]] = path.bounds(areas)
  const margin = (right - left) * 0.01
  return {
    shapes: areas.features.map((one) => ({ key: String(one.id ?? one.properties?.['code']), path: path(one) ?? '' })),
    viewBox: [left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin].map((value) => Math.round(value * 10) / 10).join(' '),
  }
}

/** Squares in place of outlines. */
export function tiles(places: readonly TilePlace[]): AreaDrawing {
  const grid = tileGrid(places)
  const columns = 1 + Math.max(0, ...grid.map((tile) => tile.column))
  const rows = 1 + Math.max(0, ...grid.map((tile) => tile.row))
  return {
    shapes: grid.map(({ key, column, row }) => ({
      key,
      path: `M${column * TILE} ${row * TILE}h${TILE - GAP}v${TILE - GAP}h${GAP - TILE}z`,
      middle: { x: column * TILE + (TILE - GAP) / 2, y: row * TILE + (TILE - GAP) / 2 },
    })),
    viewBox: `-0.5 -0.5 ${columns * TILE + 0.5} ${rows * TILE + 0.5}`,
  }
}

function firstLatitude({ geometry }: Area): number {
  const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0]
  return ring?.[0]?.[1] ?? 0
}
