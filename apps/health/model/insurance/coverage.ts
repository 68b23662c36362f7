import * as z from 'zod/mini'

/** One term of a person's insurance, as shown. Money is đồng in digits. */
export const Coverage = z.object({
  id: z.uuid(),
  /** 15 characters. */
  cardNumber: z.string(),
  validFrom: z.iso.date(),
  validTo: z.iso.date(),
  state: z.enum(['valid', 'ending', 'ended', 'upcoming']),
  /** Days until the last day of the term; negative afterwards. */
  daysLeft: z.int(),
  insuredSince: z.iso.date(),
  yearsInARow: z.int(),
  registeredFacility: z.object({ code: z.string(), name: z.object({ vi: z.string(), en: z.string() }) }),
  ownPaidYearDong: z.string(),
})
export type Coverage = z.output<typeof Coverage>

/** A person's insurance now and before. */
export const Insurance = z.object({
  citizenId: z.string(),
  name: z.string(),
  birthDate: z.string(),
  /** The term that covers today, else the next to come; null when there is neither. */
  current: z.nullable(Coverage),
  /** All terms, newest first. */
  terms: z.array(Coverage),
})
export type Insurance = z.output<typeof Insurance>
