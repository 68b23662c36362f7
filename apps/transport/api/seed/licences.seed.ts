import type { Seed, SeedPerson, SeedValue } from '@mc/server-kit'
import { addDays, addMonths, type CalendarDate } from '../../model/dates/calendar-date.ts'
import { findLicenceClass, type LicenceClass } from '../../model/licences/licence-class.ts'
import { printedEnd } from '../../model/licences/licence-validity.rule.ts'
import { OFFENCES } from '../../model/licences/offence.ts'

/** Of adults this share has a licence, of those with one this share also a car's. */
const HOLDERS = 0.6
const CAR_DRIVERS = 0.3

/** Licences with points taken in the last two years. */
const OFFENDERS = 0.05

/** Since this day licences carry the classes of today. @source Law 36/2024/QH15 */
const NEW_CLASSES: CalendarDate = '2025-01-01'

const ISSUER_OLD = 'Sở Giao thông vận tải Thái Nguyên'
const ISSUER = 'Phòng Cảnh sát giao thông, Công an tỉnh Thái Nguyên'

type SeedDeduction = { effectiveOn: CalendarDate; decisionNumber: string; offence: string; points: number }
type SeedLicence = { citizenId: string; number: string; licenceClass: LicenceClass; issuedOn: CalendarDate; expiresOn: CalendarDate | null; deductions: SeedDeduction[] }

/** Licences for about 60 % of adults and their points, by COPY: people are walked twice instead of kept. */
export async function seedLicences(seed: Seed): Promise<void> {
  await seed.copy(
    'transport.licences',
    ['id', 'citizen_id', 'licence_number', 'scheme', 'class_code', 'issued_on', 'expires_on', 'issued_by'],
    rows(seed, (licence, id) => [
      [id, licence.citizenId, licence.number, licence.licenceClass.scheme, licence.licenceClass.code, licence.issuedOn, licence.expiresOn, licence.issuedOn < NEW_CLASSES ? ISSUER_OLD : ISSUER],
    ]),
  )
  await seed.copy(
    'transport.licence_deductions',
    ['citizen_id', 'licence_id', 'effective_on', 'decision_number', 'offence_code', 'points'],
    rows(seed, (licence, id) => licence.deductions.map((each) => [licence.citizenId, id, each.effectiveOn, each.decisionNumber, each.offence, each.points])),
  )
}

function* rows(seed: Seed, of: (licence: SeedLicence, id: string) => SeedValue[][]): Generator<SeedValue[]> {
  let count = 0
  let holders = 0
  for (const person of seed.people()) {
    const licences = licencesOf(seed, person, licenceNumber(holders + 1))
    if (licences.length > 0) holders++
    for (const licence of licences) yield* of(licence, licenceId(++count))
  }
}

/** Ids that are the same in every seed, so that a link to a demo licence stays good. */
function licenceId(count: number): string {
  return `019b0000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`
}

function licencesOf(seed: Seed, person: SeedPerson, number: string): SeedLicence[] {
  if (person.demo === 'father') return fathersLicences(seed, person, number)
  if (person.demo === 'grandfather' || person.age < 18 || person.age > 75 || person.birthDate.length !== 10) return []
  const chance = seed.random(`licence:${person.citizenId}`)
  // The people whom journeys and stories follow must look the same whatever the shares are.
  if (person.demo === null && !chance.chance(HOLDERS * 1.12)) return []
  const adultOn = addMonths(person.birthDate, 18 * 12)
  const oldest = addMonths(seed.today, -Math.min(25, person.age - 18) * 12)
  const firstDay = adultOn > oldest ? adultOn : oldest
  const licences = [aLicence(seed, person, { number, kind: 'motorcycle', issuedOn: dayBetween(firstDay, seed.today, chance.next()) })]
  if (person.age >= 20 && chance.chance(CAR_DRIVERS)) {
    const from = addMonths(seed.today, -120)
    licences.push(aLicence(seed, person, { number, kind: 'car', issuedOn: dayBetween(from > firstDay ? from : firstDay, seed.today, chance.next()) }))
  }
  return licences
}

function aLicence(seed: Seed, person: SeedPerson, about: { number: string; kind: 'motorcycle' | 'car'; issuedOn: CalendarDate }): SeedLicence {
  const chance = seed.random(`class:${about.kind}:${person.citizenId}`)
  const isOld = about.issuedOn < NEW_CLASSES
  const classes: [string, number][] =
    about.kind === 'motorcycle'
      ? isOld ? [['A1', 95], ['A2', 4], ['A3', 1]] : [['A1', 88], ['A', 11], ['B1', 1]]
      : isOld ? [['B2', 70], ['B1 số tự động', 8], ['C', 14], ['D', 4], ['E', 2], ['FC', 2]] : [['B', 80], ['C1', 8], ['C', 8], ['D2', 2], ['CE', 2]]
  const licenceClass = findLicenceClass(isOld ? 'old' : 'current', chance.weighted(classes))!
  const { issuedOn, number } = about
  return { citizenId: person.citizenId, number, licenceClass, issuedOn, expiresOn: printedEnd(licenceClass, issuedOn), deductions: someDeductions(seed, person, { licenceClass, issuedOn }) }
}

function someDeductions(seed: Seed, person: SeedPerson, licence: { licenceClass: LicenceClass; issuedOn: CalendarDate }): SeedDeduction[] {
  const chance = seed.random(`points:${licence.licenceClass.vehicle}:${person.citizenId}`)
  if (person.demo !== null || !chance.chance(OFFENDERS)) return []
  const from = licence.issuedOn > NEW_CLASSES ? licence.issuedOn : NEW_CLASSES
  const offences = OFFENCES.filter((each) => each.vehicle === licence.licenceClass.vehicle && each.from <= from)
  return Array.from({ length: chance.chance(0.2) ? 2 : 1 }, (_, index) => {
    const offence = chance.pick(offences)
    const effectiveOn = dayBetween(from, seed.today, chance.next())
    return { effectiveOn, decisionNumber: `${chance.int(1000, 9999)}${index}/QĐ-XPHC`, offence: offence.code, points: offence.points }
  })
}

/** The demo father: an old A1 without an end, and an old B2 that ends in 41 days, with 10 of 12 points. */
function fathersLicences(seed: Seed, person: SeedPerson, number: string): SeedLicence[] {
  const base = { citizenId: person.citizenId, number }
  const expiresOn = addDays(seed.today, 41)
  return [
    { ...base, licenceClass: findLicenceClass('old', 'A1')!, issuedOn: '2004-05-18', expiresOn: null, deductions: [] },
    {
      ...base,
      licenceClass: findLicenceClass('old', 'B2')!,
      issuedOn: addMonths(expiresOn, -120),
      expiresOn,
      deductions: [
        { effectiveOn: addMonths(seed.today, -19), decisionNumber: '0417/QĐ-XPHC', offence: 'car.phone', points: 4 },
        { effectiveOn: addMonths(seed.today, -5), decisionNumber: '1288/QĐ-XPHC', offence: 'car.speed-10', points: 2 },
      ],
    },
  ]
}

/** 12 digits that are no personal ID: a count, scrambled so that neighbours do not look alike. Each holder has another. */
function licenceNumber(holder: number): string {
  // The factor shares no divisor with 10: no two counts below 10^10 give the same number.
  return `19${String((holder * 7_368_787 + 40_817) % 10_000_000_000).padStart(10, '0')}`
}

function dayBetween(from: CalendarDate, to: CalendarDate, share: number): CalendarDate {
  const days = Math.max(0, Math.floor((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000))
  return addDays(from, Math.floor(share * days))
}
