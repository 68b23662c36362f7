import * as z from 'zod/mini'

const Day = z.iso.date()

/** Where a licence stands, as `licenceStatus` decides. */
export const LicenceStanding = z.enum(['valid', 'expiring', 'expired', 'withdrawn'])

/** A driving licence in a list. */
export const LicenceSummary = z.object({
  id: z.uuid(),
  /** 12 digits; not the personal ID. */
  number: z.string(),
  scheme: z.enum(['old', 'current']),
  classCode: z.string(),
  issuedOn: Day,
  /** Null when the class has no end. */
  expiresOn: z.nullable(Day),
  issuedBy: z.string(),
  withdrawnFrom: z.nullable(Day),
  withdrawnTo: z.nullable(Day),
  status: LicenceStanding,
  pointsLeft: z.int().check(z.gte(0), z.lte(12)),
  fullAgainOn: z.nullable(Day),
  testFrom: z.nullable(Day),
})
export type LicenceSummary = z.infer<typeof LicenceSummary>

/** One line of the points account; `offence` is a code of `OFFENCES`. */
export const PointsLine = z.object({
  kind: z.enum(['issued', 'deducted', 'not-counted', 'restored', 'test-passed']),
  on: Day,
  left: z.int(),
  taken: z.optional(z.int()),
  decisionNumber: z.optional(z.string()),
  offence: z.optional(z.string()),
})
export type PointsLine = z.infer<typeof PointsLine>

/** A driving licence with the account of its points, oldest line first. */
export const LicenceDetail = z.extend(LicenceSummary, { entries: z.array(PointsLine) })
export type LicenceDetail = z.infer<typeof LicenceDetail>

/** A licence number: 12 digits, typed with or without spaces. */
export const LicenceNumber = z.pipe(
  z.pipe(z.string().check(z.maxLength(64)), z.transform((typed: string) => typed.replace(/[\s.\-\u00a0]/g, ''))),
  z.string().check(z.regex(/^\d{12}$/, { error: 'transport.licence-number.length' })),
)
