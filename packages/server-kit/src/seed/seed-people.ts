import { COMMUNES, isNorthern, populationWeight, type Commune } from './communes.ts'
import { demoPeople, householdIdOf } from './demo-people.ts'
import { numberMint } from './number-mint.ts'
import { familyName, personName } from './seed-names.ts'
import type { SeedPerson } from './seed-person.ts'
import { seedRandom, type SeedRandom } from './seed-random.ts'
import type { SeedSize } from './seed.ts'

/** People of each size; the last household of a commune may add a few. */
export const SEED_TARGETS = { small: 5_000, province: 1_300_000 } as const satisfies Record<SeedSize, number>

const FIRST_HOUSEHOLD = 100

/**
 * Made-up people in households, the demo people first. The same size and day give the same people; ages follow the day, so
 * that there are always pupils of every grade.
 * @param today the day of seeding, `yyyy-mm-dd`
 */
export function* seedPeople(size: SeedSize, today: string): Generator<SeedPerson> {
  for (const person of demoPeople()) yield { ...person, age: ageAt(person.birthDate, today) }
  const mint = numberMint()
  const weights = COMMUNES.reduce((sum, commune) => sum + populationWeight(commune), 0)
  let household = FIRST_HOUSEHOLD
  for (const commune of COMMUNES) {
    const share = Math.round((SEED_TARGETS[size] * populationWeight(commune)) / weights)
    for (let count = 0; count < share; household++) {
      const members = householdOf({ commune, number: household, today, mint })
      yield* members
      count += members.length
    }
  }
}

type Draft = { sex: 'male' | 'female'; age: number; family: string; guardians?: readonly SeedPerson[] }
type Making = { commune: Commune; number: number; today: string; mint: ReturnType<typeof numberMint> }

/** One household: about half are couples with children, the rest with grandparents, one parent, or alone. */
function householdOf(making: Making): SeedPerson[] {
  const random = seedRandom(`household ${making.number}`)
  const place = { isNorthern: isNorthern(making.commune.code) }
  const family = familyName(random, place)
  const members: SeedPerson[] = []
  const add = (draft: Draft) => {
    const person = personOf(random, making, draft)
    members.push({ ...person, isHead: members.length === 0 })
    return person
  }
  const kind = random.next()
  if (kind < 0.08) add({ sex: random.chance(0.35) ? 'male' : 'female', age: random.int(66, 94), family })
  else if (kind < 0.14) add({ sex: random.chance(0.55) ? 'male' : 'female', age: random.int(22, 62), family })
  else if (kind < 0.24) {
    const age = random.int(60, 84)
    add({ sex: 'male', age, family })
    add({ sex: 'female', age: Math.max(55, age - random.int(0, 6)), family: familyName(random, place) })
  } else {
    const isAlone = kind < 0.3
    const age = random.int(24, 63)
    const motherAge = isAlone ? age : Math.max(20, age - random.int(-1, 6))
    const parents = isAlone ? [] : [add({ sex: 'male', age, family })]
    const mother = add({ sex: 'female', age: motherAge, family: isAlone ? family : familyName(random, place) })
    addChildren({ random, add, family, motherAge, guardians: [...parents, mother] })
    if (kind > 0.76) addGrandparents(random, add, { family, place, age })
  }
  return members
}

function addChildren(facts: { random: SeedRandom; add(draft: Draft): unknown; family: string; motherAge: number; guardians: SeedPerson[] }): void {
  const { random, add, family, motherAge, guardians } = facts
  let atBirth = random.int(20, 28)
  const wanted = 1 + (random.chance(0.72) ? 1 : 0) + (random.chance(0.14) ? 1 : 0)
  for (let child = 0; child < wanted; child++, atBirth += random.int(2, 6)) {
    const age = motherAge - atBirth
    if (age < 0 || atBirth > 42) return
    // Grown children have households of their own.
    if (age <= 23) add({ sex: random.chance(0.525) ? 'male' : 'female', age, family, guardians })
  }
}

function addGrandparents(random: SeedRandom, add: (draft: Draft) => unknown, facts: { family: string; place: { isNorthern: boolean }; age: number }): void {
  const age = Math.min(96, facts.age + random.int(21, 32))
  if (random.chance(0.62)) add({ sex: 'male', age, family: facts.family })
  if (random.chance(0.85)) add({ sex: 'female', age: Math.max(42, age - random.int(0, 5)), family: familyName(random, facts.place) })
}

function personOf(random: SeedRandom, making: Making, draft: Draft): SeedPerson {
  const { commune, today, mint } = making
  const fullBirthDate = birthDateOf(random, draft.age, today)
  const birthYear = Number(fullBirthDate.slice(0, 4))
  const northern = isNorthern(commune.code)
  const guardianIds = draft.age < 18 ? (draft.guardians ?? []).map((guardian) => guardian.citizenId) : []
  return {
    citizenId: mint.citizenId({ random, sex: draft.sex, birthYear, isNorthern: northern }),
    name: personName(random, { family: draft.family, sex: draft.sex, birthYear, isNorthern: northern }),
    birthDate: asKnown(random, fullBirthDate, birthYear),
    sex: draft.sex,
    communeCode: commune.code,
    householdId: householdIdOf(making.number),
    phone: random.chance(phoneShare(draft.age)) ? mint.phone() : null,
    age: draft.age,
    isHead: false,
    guardianIds,
    duties: [],
    demo: null,
  }
}

/** A birthday such that the person is that old today. */
function birthDateOf(random: SeedRandom, age: number, today: string): string {
  const daysAgo = random.int(0, 364)
  const [year, month, day] = today.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year - age, month - 1, day - daysAgo)).toISOString().slice(0, 10)
}

/** Some of those born before 1951 are registered by year or month alone. */
function asKnown(random: SeedRandom, birthDate: string, birthYear: number): string {
  if (birthYear > 1950) return birthDate
  const luck = random.next()
  return luck < 0.05 ? birthDate.slice(0, 4) : luck < 0.08 ? birthDate.slice(0, 7) : birthDate
}

function phoneShare(age: number): number {
  if (age < 10) return 0
  if (age < 14) return 0.2
  return age < 70 ? 0.98 : 0.6
}

function ageAt(birthDate: string, today: string): number {
  return Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (today.slice(5) < birthDate.slice(5) ? 1 : 0)
}
