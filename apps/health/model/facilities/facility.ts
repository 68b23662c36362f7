import * as z from 'zod/mini'

/** A facility's 5-digit code. @source Decision 384/QĐ-BYT 2019 */
export const FacilityCode = z.string().check(z.regex(/^\d{5}$/))

/** A facility as people choose it. */
export const Facility = z.object({
  code: FacilityCode,
  name: z.object({ vi: z.string(), en: z.string() }),
  kind: z.enum(['general-hospital', 'commune-station']),
  careLevel: z.enum(['primary', 'basic', 'specialised']),
  communeName: z.string(),
  address: z.object({ vi: z.string(), en: z.string() }),
  phone: z.nullable(z.string()),
})
export type Facility = z.output<typeof Facility>
