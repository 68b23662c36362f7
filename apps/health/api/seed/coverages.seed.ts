import type { Seed, SeedPerson, SeedRandom, SeedValue } from '@mc/server-kit'
import { GENERAL_HOSPITAL_CODE, stationCode } from '../../model/facilities/station-code.ts'
import { addDays, addYears } from './seed-days.ts'

/** Share of people without insurance; the province reports about 93 % with. */
const UNINSURED = 0.07

/** Terms before the present one in the small seed; the province has the present one only. */
const EARLIER_TERMS_MAX = 3

/** Group and level of the demo people; everybody else's follows from age and place. */
const DEMO_GROUPS: Readonly<Record<NonNullable<SeedPerson['demo']>, string>> = {
  father: 'DN4', mother: 'DN4', son: 'HS4', daughter: 'HS4', grandfather: 'BT2', teacher: 'HC4', doctor: 'HC4', receptionist: 'HC4',
  'one-stop-officer': 'HC4', 'transport-officer': 'HC4', treasurer: 'HC4', 'chief-accountant': 'HC4', merchant: 'GD4', developer: 'DN4', administrator: 'HC4',
  'police-officer': 'HC4', 'health-officer': 'HC4', 'commune-officer': 'HC4', 'province-leader': 'HC4', 'commune-leader': 'HC4',
}

/** Health insurance for about 93 % of people, by groups that fit their age and place. */
export async function seedCoverages(seed: Seed): Promise<void> {
  await seed.copy(
    'health.coverages',
    ['citizen_id', 'card_number', 'valid_from', 'valid_to', 'insured_since', 'registered_facility_code', 'own_paid_year_dong'],
    coverageRows(seed),
  )
}

function* coverageRows(seed: Seed): Generator<SeedValue[]> {
  for (const person of seed.people()) {
    const random = seed.random(`coverage:${person.citizenId}`)
    if (!person.demo && random.chance(UNINSURED)) continue
    yield* termsOf(seed, person, random)
  }
}

function* termsOf(seed: Seed, person: SeedPerson, random: SeedRandom): Generator<SeedValue[]> {
  const group = person.demo ? DEMO_GROUPS[person.demo] : groupOf(person, random)
  const north = person.communeCode < '02200'
  const number = `${group}${north ? '06' : '19'}${north ? '06' : '19'}${String(random.int(0, 99_999_999)).padStart(8, '0')}`
  const validTo = addDays(seed.today, daysLeftOf(person, random))
  const validFrom = addDays(addYears(validTo, -1), 1)
  const years = Math.min(person.age, random.int(1, 12))
  const insuredSince = addYears(validFrom, -years)
  const facility = random.chance(0.75) || person.age < 6 ? stationCode(person.communeCode) : GENERAL_HOSPITAL_CODE
  const hasPaid = /[34]$/.test(group) && random.chance(0.3)
  const paidDong = hasPaid ? BigInt(random.int(2, 300)) * 10_000n : 0n
  yield [person.citizenId, number, validFrom, validTo, insuredSince, facility, person.demo === 'father' ? 640_000n : paidDong]
  if (seed.size !== 'small' && !person.demo) return
  for (let back = 1; back <= Math.min(years, EARLIER_TERMS_MAX); back++)
    yield [person.citizenId, number, addYears(validFrom, -back), addYears(validTo, -back), insuredSince, facility, 0n]
}

/** The mother's card ends soon, so that somebody's home page says so; the father's and grandfather's do not. */
function daysLeftOf(person: SeedPerson, random: SeedRandom): number {
  if (person.demo === 'mother') return 20
  if (person.demo) return 164
  return random.int(5, 364)
}

function groupOf(person: SeedPerson, random: SeedRandom): string {
  if (person.age < 6) return 'TE1'
  const isNorth = person.communeCode < '02200'
  const means = random.next()
  if (means < 0.05) return 'HN2'
  if (means < 0.1) return 'CN3'
  if (isNorth && means < 0.5) return 'DT2'
  if (person.age < 18) return 'HS4'
  if (person.age < 23 && random.chance(0.4)) return 'SV4'
  if (person.age >= 75 && random.chance(0.5)) return 'BT2'
  if (person.age >= 60)
    return random.weighted([['HT3', 50], ['GD4', 38], ['CC1', 4], ['CB2', 8]])
  return random.weighted([['DN4', 46], ['GD4', 34], ['HC4', 12], ['HX4', 4], ['XK4', 2], ['TN4', 2]])
}
