import type { SeedPerson, SeedRandom } from '@mc/server-kit'
import { PROGRAMME } from '../../model/record/vaccine.ts'
import { GENERAL_HOSPITAL_CODE, stationCode } from '../../model/facilities/station-code.ts'
import { addDays, addYears } from './seed-days.ts'

/** A made-up health record, before it becomes rows. */
export type MadeRecord = {
  conditions: { icd10: string; status: 'active' | 'remission' | 'resolved'; onsetOn: string }[]
  allergies: { substance: string; reaction: string; criticality: 'low' | 'high'; recordedOn: string }[]
  immunizations: { vaccine: string; dose: number; on: string }[]
  encounters: { on: string; facilityCode: string; icd10: string; doctor: string; costDong: bigint; ownDong: bigint }[]
  prescriptions: { on: string; facilityCode: string; icd10: string; doctor: string; status: 'active' | 'completed'; medicines: readonly MadeMedicine[] }[]
}

export type MadeMedicine = readonly [medicine: string, dose: number, timesADay: number, days: number]

const DOCTORS = ['BS. Hoàng Đức Minh', 'BS. Lý Thị Nga', 'BS. Trần Quốc Bảo', 'BS. Nông Thị Hiền', 'BS. Phạm Văn Toàn', 'BS. Đặng Thu Trang'] as const

/** Chronic illnesses with what is taken for them. */
const CHRONIC: readonly { icd10: string; from: number; chance: number; medicines: readonly MadeMedicine[] }[] = [
  { icd10: 'I10', from: 40, chance: 0.28, medicines: [['amlodipine-5', 1, 1, 30], ['losartan-50', 1, 1, 30]] },
  { icd10: 'E11.9', from: 45, chance: 0.12, medicines: [['metformin-500', 1, 2, 30]] },
  { icd10: 'J44.9', from: 55, chance: 0.05, medicines: [['salbutamol-100', 2, 2, 30]] },
  { icd10: 'M17.9', from: 55, chance: 0.14, medicines: [['glucosamine-1500', 1, 1, 30]] },
  { icd10: 'J45.9', from: 4, chance: 0.03, medicines: [['salbutamol-100', 2, 2, 30]] },
]

/** Passing illnesses with what is taken for them. */
const PASSING: readonly { icd10: string; medicines: readonly MadeMedicine[] }[] = [
  { icd10: 'J00', medicines: [['paracetamol-500', 1, 3, 5]] },
  { icd10: 'J02.9', medicines: [['amoxicillin-500', 1, 3, 7], ['paracetamol-500', 1, 3, 3]] },
  { icd10: 'K29.7', medicines: [['omeprazole-20', 1, 2, 14]] },
  { icd10: 'A09.9', medicines: [['oresol', 1, 3, 3]] },
  { icd10: 'M54.5', medicines: [['paracetamol-500', 1, 3, 5]] },
  { icd10: 'S93.4', medicines: [['paracetamol-500', 1, 2, 5]] },
]

/**
 * The record of a person: chronic illnesses with age, some passing ones, the vaccinations a child has had by now. The same
 * chance gives the same record.
 */
export function madeRecord(person: SeedPerson, random: SeedRandom, today: string): MadeRecord {
  const record: MadeRecord = { conditions: [], allergies: [], immunizations: vaccinationsOf(person, random, today), encounters: [], prescriptions: [] }
  if (person.demo === 'grandfather') return grandfather(record, today)
  for (const illness of CHRONIC)
    if (person.age >= illness.from && random.chance(illness.chance)) addChronic(record, illness, { person, random, today })
  if (random.chance(0.06)) addAllergy(record, random, today)
  const visits = random.weighted([[0, 60], [1, 28], [2, 12]]) + (person.demo ? 1 : 0)
  for (let visit = 0; visit < visits; visit++) addPassing(record, random.pick(PASSING), { person, random, today })
  if (person.demo === 'father') record.allergies.push({ substance: 'seafood', reaction: 'rash', criticality: 'low', recordedOn: addYears(today, -3) })
  if (person.demo === 'son') record.conditions.push({ icd10: 'H52.1', status: 'active', onsetOn: addYears(today, -2) })
  return record
}

type Making = { person: SeedPerson; random: SeedRandom; today: string }

function addChronic(record: MadeRecord, illness: (typeof CHRONIC)[number], { person, random, today }: Making): void {
  record.conditions.push({ icd10: illness.icd10, status: 'active', onsetOn: addDays(today, -random.int(200, 3_500)) })
  const doctor = random.pick(DOCTORS)
  const facilityCode = random.chance(0.6) ? stationCode(person.communeCode) : GENERAL_HOSPITAL_CODE
  const on = addDays(today, -random.int(1, 30))
  addVisit(record, { on, facilityCode, icd10: illness.icd10, doctor, costDong: BigInt(random.int(12, 60)) * 10_000n, ownDong: 0n })
  record.prescriptions.push({ on, facilityCode, icd10: illness.icd10, doctor, status: 'active', medicines: illness.medicines })
}

function addPassing(record: MadeRecord, illness: (typeof PASSING)[number], { person, random, today }: Making): void {
  const on = addDays(today, -random.int(31, 900))
  const facilityCode = random.chance(0.7) ? stationCode(person.communeCode) : GENERAL_HOSPITAL_CODE
  const doctor = random.pick(DOCTORS)
  const costDong = BigInt(random.int(5, 90)) * 10_000n
  const ownDong = facilityCode === GENERAL_HOSPITAL_CODE && costDong >= 379_500n ? costDong / 5n : 0n
  addVisit(record, { on, facilityCode, icd10: illness.icd10, doctor, costDong, ownDong })
  record.prescriptions.push({ on, facilityCode, icd10: illness.icd10, doctor, status: 'completed', medicines: illness.medicines })
}

function addVisit(record: MadeRecord, visit: MadeRecord['encounters'][number]): void {
  record.encounters.push(visit)
}

function addAllergy(record: MadeRecord, random: SeedRandom, today: string): void {
  const substance = random.pick(['penicillin', 'nsaid', 'seafood', 'peanut', 'house-dust', 'cephalosporin'])
  const isFood = substance === 'seafood' || substance === 'peanut'
  const reaction = substance === 'house-dust' ? 'wheeze' : isFood ? random.pick(['rash', 'stomach']) : random.pick(['rash', 'anaphylaxis'])
  record.allergies.push({ substance, reaction, criticality: reaction === 'anaphylaxis' ? 'high' : 'low', recordedOn: addDays(today, -random.int(100, 3_000)) })
}

/** Children's doses by the programme, and what some grown-ups had. */
function vaccinationsOf(person: SeedPerson, random: SeedRandom, today: string): MadeRecord['immunizations'] {
  if (person.birthDate.length < 10) return []
  if (person.age < 16 || person.demo === 'father')
    return PROGRAMME.map((dose) => ({ vaccine: dose.vaccine, dose: dose.dose, on: addDays(person.birthDate, dose.ageDays) })).filter(
      (dose) => dose.on <= today && (person.demo !== null || random.chance(0.95)),
    )
  if (!random.chance(0.25)) return []
  return [1, 2].map((dose) => ({ vaccine: 'COVID-19', dose, on: addDays('2021-09-15', dose * 35 + random.int(0, 20)) }))
}

/** Hypertension, diabetes and a paralysed leg; a prescription each month, the last three days ago. */
function grandfather(record: MadeRecord, today: string): MadeRecord {
  const doctor = DOCTORS[0]
  const facilityCode = GENERAL_HOSPITAL_CODE
  record.conditions.push(
    { icd10: 'I10', status: 'active', onsetOn: addYears(today, -12) },
    { icd10: 'E11.9', status: 'active', onsetOn: addYears(today, -7) },
    { icd10: 'G83.1', status: 'active', onsetOn: addYears(today, -9) },
  )
  record.allergies.push({ substance: 'penicillin', reaction: 'anaphylaxis', criticality: 'high', recordedOn: addYears(today, -20) })
  record.immunizations = [
    { vaccine: 'COVID-19', dose: 1, on: '2021-08-20' },
    { vaccine: 'COVID-19', dose: 2, on: '2021-10-01' },
    { vaccine: 'Influenza', dose: 1, on: addDays(today, -50) },
  ]
  for (let month = 0; month < 4; month++) {
    const on = addDays(today, -3 - month * 30)
    const status = month === 0 ? 'active' : 'completed'
    record.encounters.push({ on, facilityCode, icd10: 'I10', doctor, costDong: 486_000n, ownDong: 0n })
    record.prescriptions.push({
      on, facilityCode, icd10: 'I10', doctor, status,
      medicines: [['amlodipine-5', 1, 1, 30], ['losartan-50', 1, 1, 30], ['metformin-500', 1, 2, 30], ['atorvastatin-10', 1, 1, 30]],
    })
  }
  return record
}
