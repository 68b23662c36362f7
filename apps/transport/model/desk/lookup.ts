import { CitizenId } from '@mc/identity'
import * as z from 'zod/mini'
import { LicenceDetail, LicenceNumber } from '../licences/licence.ts'

/** What an officer searches licences by. */
export const LookupQuery = z.discriminatedUnion('by', [
  z.object({ by: z.literal('citizen-id'), value: CitizenId }),
  z.object({ by: z.literal('licence-number'), value: LicenceNumber }),
])
export type LookupQuery = z.infer<typeof LookupQuery>

/** What a look-up found; nothing found is an answer too, and recorded. */
export const LookupResult = z.object({
  isFound: z.boolean(),
  holder: z.nullable(z.object({ citizenId: z.string(), name: z.nullable(z.string()), birthDate: z.nullable(z.string()) })),
  licences: z.array(LicenceDetail),
})
export type LookupResult = z.infer<typeof LookupResult>

/** One of the officer's own past look-ups. */
export const LookupEntry = z.object({
  id: z.uuid(),
  searchedBy: z.enum(['citizen-id', 'licence-number']),
  searchedValue: z.string(),
  isFound: z.boolean(),
  /** ISO instant. */
  at: z.string(),
})
export type LookupEntry = z.infer<typeof LookupEntry>
