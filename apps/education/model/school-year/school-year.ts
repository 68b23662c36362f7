import * as z from 'zod/mini'

/** A school year by the year in which it starts: 2026 is 2026–2027. */
export const SchoolYear = z.int().check(z.minimum(1990), z.maximum(2100))
