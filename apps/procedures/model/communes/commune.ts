import * as z from 'zod/mini'

/** A commune as an address names it. */
export const Commune = z.object({ code: z.string(), kind: z.enum(['phuong', 'xa', 'dac-khu']), name: z.string() })
export type Commune = z.output<typeof Commune>
