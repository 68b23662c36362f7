import { createHash } from 'node:crypto'
import { REGISTERS, type RegisterId } from '@mc/exchange'
import { COMMUNES, dateInVietnam, seedPeople, type SeedPerson } from '@mc/server-kit'

type Told = Record<string, string>
let people: Map<string, SeedPerson> | null = null

/** The people of the small seed, made at the first question: starting waits for nothing. */
function everybody(now: Date): Map<string, SeedPerson> {
  people ??= new Map([...seedPeople('small', dateInVietnam(now))].map((person) => [person.citizenId, person]))
  return people
}

/** What a register knows of a person; null when it has no such person. All of it is made up from the number. */
export function toldBy(register: RegisterId, citizenId: string, now: Date): Told | null {
  const person = everybody(now).get(citizenId)
  if (!person) return null
  const told = TELL[register](person, now)
  return told && Object.fromEntries(Object.entries(told).filter(([value]) => (REGISTERS[register].values as readonly string[]).includes(value)))
}

const TELL: Record<RegisterId, (person: SeedPerson, now: Date) => Told | null> = {
  population: (person) => {
    const commune = COMMUNES.find((one) => one.code === person.communeCode)
    const address = `Số ${1 + (numberOf(person, 'house') % 200)}, tổ ${1 + (numberOf(person, 'group') % 20)}, ${commune?.name ?? ''}, tỉnh Thái Nguyên`
    return { 'citizen-id': person.citizenId, name: person.name, 'birth-date': person.birthDate, sex: person.sex, commune: person.communeCode, address }
  },
  household: (person, now) => {
    const parents = person.guardianIds.flatMap((id) => everybody(now).get(id) ?? [])
    const [father, mother] = [parents.find((one) => one.sex === 'male'), parents.find((one) => one.sex === 'female')]
    if (!father && !mother) return null
    return { ...(father && { 'father-id': father.citizenId, 'father-name': father.name }), ...(mother && { 'mother-id': mother.citizenId, 'mother-name': mother.name }) }
  },
  'civil-status': (person) => ({ birth: `${numberOf(person, 'birth') % 900}/${person.birthDate.slice(0, 4)}-KS` }),
  insurance: (person) => ({ number: String(numberOf(person, 'insurance') % 10_000_000_000).padStart(10, '0') }),
  health: (person): Told =>
    person.age >= 18
      ? { certificate: `GKSK-${numberOf(person, 'certificate') % 100_000}` }
      : { 'birth-date': person.birthDate, 'birth-facility': 'Bệnh viện Đa khoa khu vực Thái Nguyên (mẫu)', 'birth-notice': `GCS-${numberOf(person, 'notice') % 100_000}` },
  social: (person) => {
    const number = `${numberOf(person, 'disability') % 10_000}/GXN-KT`
    return person.demo === 'grandfather' ? { disability: number, 'disability-degree': 'nang', 'disability-number': number, 'household-kind': 'thuong' } : null
  },
  business: (person) =>
    person.demo === 'merchant'
      ? { code: '4600000112', name: 'Hộ kinh doanh chợ Thái', address: 'Chợ Thái, phường Phan Đình Phùng, tỉnh Thái Nguyên', representative: person.name }
      : null,
}

/** The same number each time for a person and a word. */
function numberOf(person: SeedPerson, word: string): number {
  return createHash('sha256').update(`${person.citizenId} ${word}`).digest().readUIntBE(0, 5)
}
