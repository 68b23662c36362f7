import * as z from 'zod/mini'

/** Characters of a search: more is refused, with a message. */
export const QUERY_MAX = 200

/** What somebody looks for, taken literally (OP31). */
export const SearchQuery = z.string().check(z.maxLength(QUERY_MAX))

/** A search that found nothing, and how often: what editors should write a procedure or a synonym for. */
export const SearchMiss = z.object({ query: z.string(), times: z.int(), lastOn: z.iso.date() })
export type SearchMiss = z.output<typeof SearchMiss>
