import { COMMUNES, ORGANISATIONS, type Seed } from '@mc/server-kit'
import { foldVietnamese } from '@mc/names'
import { GENERAL_HOSPITAL_CODE, stationCode } from '../../model/facilities/station-code.ts'

/** A room as it is seeded. */
export type SeedRoom = { id: string; facilityCode: string; specialty: string; room: string; slotMinutes: number; capacity: number }

/** Hours of every room: `HH:MM`. */
export const HOURS = { opens: '07:30', breakFrom: '11:30', breakTo: '13:30', closes: '16:30' } as const

const HOSPITAL_COMMUNE = '05443'

const HOSPITAL_ROOMS: readonly (readonly [specialty: string, room: string])[] = [
  ['general', '101'],
  ['internal', '201'],
  ['internal', '202'],
  ['paediatrics', '105'],
  ['obstetrics', '301'],
  ['eyes', '305'],
  ['ent', '306'],
  ['dental', '307'],
  ['surgery', '110'],
]

/** All rooms of the province, hospital first; ids are fixed so that slots can be seeded with them. */
export function seedRooms(): SeedRoom[] {
  const rooms: Omit<SeedRoom, 'id'>[] = HOSPITAL_ROOMS.map(([specialty, room]) => ({
    facilityCode: GENERAL_HOSPITAL_CODE, specialty, room, slotMinutes: 30, capacity: 4,
  }))
  for (const commune of COMMUNES) {
    const facilityCode = stationCode(commune.code)
    rooms.push({ facilityCode, specialty: 'general', room: '1', slotMinutes: 60, capacity: 5 })
    rooms.push({ facilityCode, specialty: 'vaccination', room: '2', slotMinutes: 60, capacity: 6 })
  }
  return rooms.map((room, index) => ({ ...room, id: `00000000-0000-7000-8001-${index.toString(16).padStart(12, '0')}` }))
}

/** Facilities of the province (a regional general hospital, a health station in each commune) and their rooms. */
export async function seedFacilities(seed: Seed): Promise<void> {
  await seed.copy(
    'health.facilities',
    ['code', 'name_vi', 'name_en', 'kind', 'care_level', 'commune_code', 'commune_name', 'address_vi', 'address_en', 'phone', 'name_key'],
    [hospital(), ...COMMUNES.map(station)],
  )
  await seed.copy(
    'health.schedules',
    ['id', 'facility_code', 'specialty', 'room', 'weekdays', 'opens', 'break_from', 'break_to', 'closes', 'slot_minutes', 'capacity'],
    seedRooms().map((room) => [
      room.id, room.facilityCode, room.specialty, room.room, [1, 2, 3, 4, 5],
      HOURS.opens, HOURS.breakFrom, HOURS.breakTo, HOURS.closes, room.slotMinutes, room.capacity,
    ]),
  )
}

function hospital() {
  const office = ORGANISATIONS.find((one) => one.kind === 'hospital')
  const nameVi = office?.nameVi ?? 'Bệnh viện Đa khoa khu vực (mẫu)'
  const nameEn = office?.nameEn ?? 'Regional General Hospital (model)'
  const commune = COMMUNES.find((one) => one.code === HOSPITAL_COMMUNE)!
  return [
    GENERAL_HOSPITAL_CODE, nameVi, nameEn, 'general-hospital', 'basic', commune.code, commune.name,
    `Phường ${commune.name}, tỉnh Thái Nguyên`, `${commune.name} ward, Thái Nguyên province`, null, foldVietnamese(`${nameVi} ${commune.name}`),
  ]
}

function station(commune: (typeof COMMUNES)[number]) {
  const isWard = commune.kind === 'phuong'
  const nameVi = `Trạm Y tế ${isWard ? 'phường' : 'xã'} ${commune.name}`
  return [
    stationCode(commune.code), nameVi, `${commune.name} health station`, 'commune-station', 'primary', commune.code, commune.name,
    `${isWard ? 'Phường' : 'Xã'} ${commune.name}, tỉnh Thái Nguyên`, `${commune.name} ${isWard ? 'ward' : 'commune'}, Thái Nguyên province`,
    null, foldVietnamese(nameVi),
  ]
}
