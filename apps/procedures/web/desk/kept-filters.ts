import * as z from 'zod/mini'

/** A filter under a name: the query of its address. No person's data are in it. */
const Saved = z.object({ name: z.string(), query: z.string() })
export type SavedFilter = z.output<typeof Saved>

/** Filters of one person on one browser. */
const FILTERS_MAX = 12

const keyOf = (personId: string) => `mc.procedures.desk-filters.${personId}`

/** A person's filters; what is not readable is none. */
export function readFilters(storage: Storage, personId: string): SavedFilter[] {
  try {
    return z.array(Saved).parse(JSON.parse(storage.getItem(keyOf(personId)) ?? '[]'))
  } catch {
    return []
  }
}

/** Keeps a filter; one of the same name is replaced, the oldest goes when there are too many. */
export function keepFilter(storage: Storage, personId: string, filter: SavedFilter): SavedFilter[] {
  return write(storage, personId, [...readFilters(storage, personId).filter(({ name }) => name !== filter.name), filter].slice(-FILTERS_MAX))
}

/** Drops a filter. */
export function dropFilter(storage: Storage, personId: string, name: string): SavedFilter[] {
  return write(storage, personId, readFilters(storage, personId).filter((one) => one.name !== name))
}

function write(storage: Storage, personId: string, filters: SavedFilter[]): SavedFilter[] {
  storage.setItem(keyOf(personId), JSON.stringify(filters))
  return filters
}
