import { foldVietnamese, matchesFolded } from '@mc/names'

type Named = { readonly id: string; readonly name: string }
type Placed = { readonly lat: number; readonly lon: number }

/**
 * Stops whose names have every word typed, with or without marks; those with the very marks first, then names that begin
 * so, then by name. Nothing typed finds nothing. What looks like a pattern (`%`, `_`) is taken literally.
 * @source the portal's own rule of search (cases OP31, OP33)
 */
export function stopsByName<Stop extends Named>(stops: readonly Stop[], typed: string, limit: number): Stop[] {
  const words = foldVietnamese(typed).split(' ').filter((word) => word !== '')
  if (words.length === 0) return []
  const folded = words.join(' ')
  return stops
    .map((stop) => ({ stop, name: foldVietnamese(stop.name) }))
    .filter(({ name }) => words.every((word) => name.includes(word)))
    .map(({ stop, name }) => ({ stop, name, rank: matchesFolded(typed, stop.name) * 2 + (name.startsWith(folded) ? 1 : 0) }))
    .sort((a, b) => b.rank - a.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, limit)
    .map(({ stop }) => stop)
}

/** The stops nearest to a place, with kilometres as the crow flies. @source the haversine formula on a sphere of 6,371 km */
export function nearestStops<Stop extends Placed>(stops: readonly Stop[], place: Placed, limit: number): (Stop & { km: number })[] {
  return stops
    .map((stop) => ({ ...stop, km: kilometresBetween(stop, place) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, limit)
}

/** Great-circle distance in kilometres. */
export function kilometresBetween(a: Placed, b: Placed): number {
  const rad = Math.PI / 180
  const h = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)))
}
