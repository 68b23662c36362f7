import { BIRTH_PROVINCE_CODES } from '@mc/identity'
import type { SeedRandom } from './seed-random.ts'

const ELSEWHERE = [...BIRTH_PROVINCE_CODES]

/** Serials below this one are the demo people's. */
const FIRST_SERIAL = 1_000
const SERIALS = 1_000_000 - FIRST_SERIAL

/** Has no factor in common with the serials' number, so that stepping by it meets each once. */
const STEP = 48_271

const PHONE_PREFIXES = '32 33 34 35 36 37 38 39 56 58 70 76 77 78 79 81 82 83 84 85 86 88 90 91 93 94 96 97 98'.split(' ')
const PHONE_STEP = 7_654_321

/** Gives out numbers that nobody has yet: personal IDs that pass their rules, and mobile numbers. */
export function numberMint() {
  const given = new Map<string, number>()
  let phones = 0
  return {
    /** A number registered mostly at home, sometimes in another province. */
    citizenId(person: { random: SeedRandom; sex: 'male' | 'female'; birthYear: number; isNorthern: boolean }): string {
      const { random, sex, birthYear, isNorthern } = person
      const province = random.chance(0.86) ? (isNorthern ? '06' : '19') : random.pick(ELSEWHERE)
      const century = Math.floor((birthYear - 1900) / 100) * 2 + (sex === 'female' ? 1 : 0)
      const prefix = `0${province}${century}${String(birthYear % 100).padStart(2, '0')}`
      const count = given.get(prefix) ?? 0
      given.set(prefix, count + 1)
      return prefix + String(FIRST_SERIAL + ((count * STEP + birthYear * 37) % SERIALS)).padStart(6, '0')
    },
    /** A mobile number in E.164. */
    phone(): string {
      const prefix = PHONE_PREFIXES[phones % PHONE_PREFIXES.length]
      const digits = (Math.floor(phones / PHONE_PREFIXES.length) * PHONE_STEP + 1_234_567) % 10_000_000
      phones++
      return `+84${prefix}${String(digits).padStart(7, '0')}`
    },
  }
}
