import type { Seed, SeedPerson, SeedValue } from '@mc/server-kit'
import { BOOKING_HORIZON_DAYS } from '../../model/appointments/booking.rule.ts'
import { GENERAL_HOSPITAL_CODE } from '../../model/facilities/station-code.ts'
import { HOURS, seedRooms, type SeedRoom } from './facilities.seed.ts'
import { addDays, isWeekday, weekdayFrom } from './seed-days.ts'

/** Days from today on which the hospital's rooms are partly booked. */
const BUSY_DAYS = 14

/** People of each kind who hold the seeded appointments; taken from the front of the list. */
const PATIENTS = 300

type Booked = { id: string; room: SeedRoom; day: string; startsAt: string; endsAt: string; patients: SeedPerson[] }

/**
 * Slots of the next 30 days. Those of the hospital's next two weeks are partly booked by made-up people, and the father
 * has an appointment next week.
 */
export async function seedAppointments(seed: Seed): Promise<void> {
  const booked = bookedSlots(seed)
  await seed.copy(
    'health.slots',
    ['id', 'schedule_id', 'facility_code', 'specialty', 'day', 'starts_at', 'ends_at', 'capacity', 'booked'],
    booked.map(({ id, room, day, startsAt, endsAt, patients }) => [
      id, room.id, room.facilityCode, room.specialty, day, startsAt, endsAt, room.capacity, patients.length,
    ]),
  )
  await seed.copy(
    'health.appointments',
    [
      'citizen_id', 'patient_name', 'patient_birth_date', 'slot_id', 'schedule_id', 'facility_code', 'specialty', 'room', 'day',
      'starts_at', 'ends_at', 'queue_number', 'status', 'booked_by', 'booked_at',
    ],
    appointmentRows(seed, booked),
  )
  await seed.copy('health.queues', ['schedule_id', 'day', 'last_number'], queueRows(booked))
  await seed.sql(`select health.open_slots('${seed.today}'::date, '${addDays(seed.today, BOOKING_HORIZON_DAYS)}'::date)`)
}

function bookedSlots(seed: Seed): Booked[] {
  const { pools, father } = patientsOf(seed)
  const random = seed.random('booked slots')
  const fatherDay = weekdayFrom(addDays(seed.today, 7))
  const slots: Booked[] = []
  const taken = new Set<string>()
  for (const room of seedRooms().filter((one) => one.facilityCode === GENERAL_HOSPITAL_CODE))
    for (let ahead = 0; ahead <= BUSY_DAYS; ahead++) {
      const day = addDays(seed.today, ahead)
      if (!isWeekday(day)) continue
      for (const [start, end] of timesOf(room)) {
        const isFathers = day === fatherDay && room.room === '201' && start === '08:30'
        const drawn = Array.from({ length: random.int(0, room.capacity - 1) }, () => random.pick(pools[poolOf(room.specialty)]))
        // Nobody is in two rooms at once.
        const patients = drawn.filter((person) => !taken.has(person.citizenId + day + start) && taken.add(person.citizenId + day + start))
        if (isFathers && father) patients.push(father)
        if (patients.length === 0) continue
        const id = `00000000-0000-7000-8002-${slots.length.toString(16).padStart(12, '0')}`
        slots.push({ id, room, day, startsAt: `${day}T${start}:00+07:00`, endsAt: `${day}T${end}:00+07:00`, patients })
      }
    }
  return slots
}

type Pool = 'adults' | 'women' | 'children'

function poolOf(specialty: string): Pool {
  if (specialty === 'paediatrics') return 'children'
  return specialty === 'obstetrics' ? 'women' : 'adults'
}

function patientsOf(seed: Seed): { pools: Record<Pool, SeedPerson[]>; father: SeedPerson | undefined } {
  const pools: Record<Pool, SeedPerson[]> = { adults: [], women: [], children: [] }
  let father: SeedPerson | undefined
  const add = (pool: SeedPerson[], person: SeedPerson) => pool.length < PATIENTS && pool.push(person)
  for (const person of seed.people()) {
    if (person.demo === 'father') father = person
    if (person.demo) continue
    if (person.age < 16) add(pools.children, person)
    if (person.age >= 18) add(pools.adults, person)
    if (person.sex === 'female' && person.age >= 18 && person.age < 50) add(pools.women, person)
    if (Object.values(pools).every((pool) => pool.length === PATIENTS)) break
  }
  return { pools, father }
}

/** The starts and ends of a room's slots, `HH:MM`. */
function timesOf(room: SeedRoom): [string, string][] {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const text = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  const times: [string, string][] = []
  for (let at = minutes(HOURS.opens); at + room.slotMinutes <= minutes(HOURS.closes); at += room.slotMinutes)
    if (at >= minutes(HOURS.breakTo) || at + room.slotMinutes <= minutes(HOURS.breakFrom)) times.push([text(at), text(at + room.slotMinutes)])
  return times
}

function* appointmentRows(seed: Seed, booked: readonly Booked[]): Generator<SeedValue[]> {
  const numbers = new Map<string, number>()
  for (const { id, room, day, startsAt, endsAt, patients } of booked)
    for (const person of patients) {
      const number = (numbers.get(room.id + day) ?? 0) + 1
      numbers.set(room.id + day, number)
      yield [
        person.citizenId, person.name, person.birthDate, id, room.id, room.facilityCode, room.specialty, room.room, day,
        startsAt, endsAt, number, 'booked', person.guardianIds[0] ?? person.citizenId, `${addDays(seed.today, -3)}T08:00:00+07:00`,
      ]
    }
}

function queueRows(booked: readonly Booked[]): SeedValue[][] {
  const last = new Map<string, { room: string; day: string; number: number }>()
  for (const { room, day, patients } of booked) {
    const before = last.get(room.id + day)?.number ?? 0
    last.set(room.id + day, { room: room.id, day, number: before + patients.length })
  }
  return [...last.values()].map((queue) => [queue.room, queue.day, queue.number])
}
