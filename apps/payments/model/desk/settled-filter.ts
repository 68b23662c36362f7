import * as z from 'zod/mini'

/** Which settled payments the treasurer looks at. Days are Vietnam's, both included. */
export const SettledFilter = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  providerId: z.optional(z.string().check(z.maxLength(40))),
  /** How many rows were seen before, in steps of a page. */
  offset: z._default(z.int().check(z.gte(0), z.lte(100_000)), 0),
})
export type SettledFilter = z.output<typeof SettledFilter>

/** Rows of a page at the desk. */
export const SETTLED_PAGE = 50
