/** A place for which no outline is known, perhaps its centre in degrees. */
export interface TilePlace {
  key: string
  lon?: number | undefined
  lat?: number | undefined
}

/** Where a place's tile stands, counted from the upper left. */
export interface Tile {
  key: string
  column: number
  row: number
}

/**
 * A map of squares: one a place, roughly where it lies; north above, west to the left. Places without centres stand in
 * the order of their codes.
 */
export function tileGrid(places: readonly TilePlace[], columns = Math.max(1, Math.round(Math.sqrt(places.length) * 0.85))): Tile[] {
  const known = places.every((place) => place.lon !== undefined && place.lat !== undefined)
  const down = known ? places.toSorted((a, b) => (b.lat ?? 0) - (a.lat ?? 0)) : places.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return Array.from({ length: Math.ceil(down.length / columns) }, (_, row) => down.slice(row * columns, (row + 1) * columns)).flatMap((inRow, row) =>
    (known ? inRow.toSorted((a, b) => (a.lon ?? 0) - (b.lon ?? 0)) : inRow).map(({ key }, column) => ({ key, column, row })),
  )
}
