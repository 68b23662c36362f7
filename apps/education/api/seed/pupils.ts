import { normaliseName } from '@mc/names'
import type { Seed, SeedPerson } from '@mc/server-kit'
import { schoolLevelOf } from '../../model/programme/programme.rule.ts'
import { classBook, type SeedClass } from './class-book.ts'

/** A pupil of the running school year. */
export type SeedPupil = { citizenId: string; name: string; birthDate: string; studentCode: string; phone: string | null; grade: number; place: SeedClass; demo: SeedPerson['demo'] }

/** The demo family's school lies in this ward. */
export const DEMO_COMMUNE = '05443'
/** In a small province two wards have schools, so that a class is as full as a class is. */
const SMALL_COMMUNES = [DEMO_COMMUNE, '05455']

/** Everybody of school age in a class, demo children first: the son's class is 9A of THCS-05443. */
export function enrolPupils(seed: Seed, schoolYear: number) {
  const book = classBook()
  const phones = new Map<string, string>()
  const pupils: SeedPupil[] = []
  for (const person of seed.people()) {
    if (person.phone && person.age >= 18) phones.set(person.citizenId, person.phone)
    const grade = schoolYear - Number(person.birthDate.slice(0, 4)) - 5
    if (grade < 1 || grade > 12 || person.birthDate.length !== 10) continue
    const place = book.enrol(schoolCommune(seed, person, grade), grade, schoolYear)
    pupils.push({
      citizenId: person.citizenId,
      name: normaliseName(person.name),
      birthDate: person.birthDate,
      studentCode: studentCode(person, pupils.length),
      phone: person.guardianIds.map((id) => phones.get(id)).find((phone) => phone !== undefined) ?? null,
      grade,
      place,
      demo: person.demo,
    })
  }
  return { pupils, classes: book.classes, schools: book.schools, enrol: book.enrol }
}

function schoolCommune(seed: Seed, person: SeedPerson, grade: number): string {
  if (person.demo !== null) return DEMO_COMMUNE
  if (seed.size === 'small') return seed.random(`school:${person.citizenId}`).pick(SMALL_COMMUNES)
  // Wards of the city centre share the upper secondary schools of one of them.
  return schoolLevelOf(grade) === 'upper' && person.communeCode.startsWith('054') ? DEMO_COMMUNE : person.communeCode
}

/** Made-up codes; the demo children's are easy to type. */
function studentCode(person: SeedPerson, index: number): string {
  if (person.demo === 'son') return '1900000031'
  if (person.demo === 'daughter') return '1900000042'
  return String(1_920_000_000 + index)
}
