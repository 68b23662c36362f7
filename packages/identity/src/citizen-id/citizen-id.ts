import * as z from 'zod/mini'
import { InvalidCitizenId } from './invalid-citizen-id.error.ts'
import { citizenIdFault, normaliseCitizenId } from './typed-citizen-id.ts'

/** Centuries of a G digit: 0 and 1 are 1900–1999, 8 and 9 are 2300–2399. */
const FIRST_CENTURY = 1900

/**
 * A personal ID number (CCCD): 12 digits. Takes it as people type or paste it, and gives it without separators.
 * The same number is the health ID, the learner's record number and the tax code: never mint another.
 * @source Decree 137/2015/ND-CP art. 13
 * @example CitizenId.parse('0190 8500 0017') → '019085000017'
 */
export const CitizenId = z
  .pipe(
    z.pipe(z.string().check(z.maxLength(64)), z.transform(normaliseCitizenId)),
    z.string().check(
      z.refine((text) => citizenIdFault(text) !== 'length', { error: 'identity.citizen-id.length', abort: true }),
      z.refine((text) => citizenIdFault(text) !== 'province', { error: 'identity.citizen-id.province' }),
    ),
  )
  .brand<'CitizenId'>()
export type CitizenId = z.output<typeof CitizenId>

/**
 * A personal ID number from a text known to come from people.
 * @throws InvalidCitizenId with the reason, when it is none
 */
export function parseCitizenId(typed: string): CitizenId {
  const text = normaliseCitizenId(typed)
  const fault = citizenIdFault(text)
  if (fault) throw new InvalidCitizenId({ reason: fault })
  return text as CitizenId
}

/** What a personal ID number says of its holder. */
export type CitizenIdFacts = {
  /** One of the 63 codes before the merger: where the birth was registered. */
  provinceCode: string
  sex: 'male' | 'female'
  birthYear: number
}

/**
 * Reads a personal ID number.
 * @example citizenIdFacts('019317000042') → { provinceCode: '19', sex: 'female', birthYear: 2017 }
 */
export function citizenIdFacts(id: string): CitizenIdFacts {
  const century = Number(id[3])
  return {
    provinceCode: id.slice(1, 3),
    sex: century % 2 === 0 ? 'male' : 'female',
    birthYear: FIRST_CENTURY + Math.floor(century / 2) * 100 + Number(id.slice(4, 6)),
  }
}

/** Whether a number, a sex and a birth date (which may be a year alone) can belong to one person. */
export function citizenIdFits(id: string, person: { sex: 'male' | 'female'; birthDate: string }): boolean {
  const facts = citizenIdFacts(id)
  return facts.sex === person.sex && facts.birthYear === Number(person.birthDate.slice(0, 4))
}
