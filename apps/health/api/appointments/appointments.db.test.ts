import { randomUUID } from 'node:crypto'
import type { TestDatabase } from '@mc/db/testing'
import { aCitizenId } from '@mc/identity/testing'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { aSlot, codeOf, FATHER, healthDatabase, HOSPITAL, someone, SON } from '../testing/health-database.ts'

let database: TestDatabase
let father: Awaited<ReturnType<typeof someone>>
let other: Awaited<ReturnType<typeof someone>>
beforeAll(async () => {
  database = await healthDatabase()
  father = await someone(database, { personId: FATHER, name: 'Nguyễn Văn Hùng' })
  await someone(database, { personId: SON, name: 'Nguyễn Minh Khang', guardianIds: [FATHER] })
  other = await someone(database, { personId: aCitizenId({ birthYear: 1960 }) })
})
afterAll(() => database[Symbol.asyncDispose]())
beforeEach(async () => {
  await database.owner.query('delete from health.appointments; delete from health.slots')
})

const key = () => randomUUID()
const bookedIn = async (id: string) => (await database.owner.query('select booked from health.slots where id = $1', [id])).rows[0].booked

it('books for oneself and shows the appointment', async () => {
  const slotId = await aSlot(database, { startsAt: '2026-11-26T01:30:00Z' })
  const booked = await father.appointments.book({ idempotencyKey: key(), slotId })
  expect(booked).toMatchObject({ patientName: 'Nguyễn Văn Hùng', isForOther: false, status: 'booked', isOpen: true, day: '2026-11-26', room: '201' })
  expect((await father.appointments.listMine()).open).toEqual([booked])
  expect(await father.appointments.get({ id: booked.id })).toEqual(booked)
})

it('books for one’s child, and for nobody else', async () => {
  const slotId = await aSlot(database, { startsAt: '2026-11-26T01:30:00Z', capacity: 2 })
  const booked = await father.appointments.book({ idempotencyKey: key(), slotId, citizenId: SON })
  expect(booked).toMatchObject({ citizenId: SON, patientName: 'Nguyễn Minh Khang', isForOther: true })
  expect((await father.appointments.listMine()).open.map((one) => one.id)).toEqual([booked.id])
  expect(await codeOf(other.appointments.book({ idempotencyKey: key(), slotId, citizenId: SON }))).toBe('platform.record.not-yours')
  expect(await bookedIn(slotId)).toBe(1)
})

it('shows nobody another’s appointment, and lets nobody move or cancel it', async () => {
  const slotId = await aSlot(database, { startsAt: '2026-11-26T01:30:00Z' })
  const free = await aSlot(database, { startsAt: '2026-11-26T02:30:00Z' })
  const { id } = await father.appointments.book({ idempotencyKey: key(), slotId })
  expect(await codeOf(other.appointments.get({ id }))).toBe('health.appointment.missing')
  expect(await codeOf(other.appointments.cancel({ idempotencyKey: key(), id }))).toBe('health.appointment.missing')
  expect(await codeOf(other.appointments.move({ idempotencyKey: key(), id, slotId: free }))).toBe('health.appointment.missing')
  expect((await other.appointments.listMine()).open).toEqual([])
})

it('writes once when pressed twice, also at the same moment', async () => {
  const slotId = await aSlot(database, { startsAt: '2026-11-26T01:30:00Z', capacity: 4 })
  const input = { idempotencyKey: key(), slotId }
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => father.appointments.book(input)))
  expect(new Set(answers.map((one) => one.id)).size).toBe(1)
  expect(await bookedIn(slotId)).toBe(1)
})

it('moves: the old place is free, the new one taken, the number new', async () => {
  const from = await aSlot(database, { startsAt: '2026-11-26T01:30:00Z' })
  const to = await aSlot(database, { startsAt: '2026-11-27T01:30:00Z' })
  const { id } = await father.appointments.book({ idempotencyKey: key(), slotId: from })
  const moved = await father.appointments.move({ idempotencyKey: key(), id, slotId: to })
  expect(moved).toMatchObject({ id, slotId: to, day: '2026-11-27', startsAt: '2026-11-27T01:30:00.000Z' })
  expect([await bookedIn(from), await bookedIn(to)]).toEqual([0, 1])
})

it('keeps the old place when the new one is taken, and names the next', async () => {
  const from = await aSlot(database, { startsAt: '2026-11-26T01:30:00Z' })
  const to = await aSlot(database, { startsAt: '2026-11-27T01:30:00Z' })
  await other.appointments.book({ idempotencyKey: key(), slotId: to })
  const { id } = await father.appointments.book({ idempotencyKey: key(), slotId: from })
  const next = await aSlot(database, { startsAt: '2026-11-27T02:00:00Z' })
  const refused = await father.appointments.move({ idempotencyKey: key(), id, slotId: to }).catch((error: Error) => error.cause)
  expect(refused).toMatchObject({ code: 'health.slot.taken', params: { nextSlotIds: next } })
  expect((await father.appointments.get({ id })).slotId).toBe(from)
  expect((await father.appointments.listNextFree({ slotId: to })).map((one) => one.id)).toEqual([next])
})

it('lets two people swap times without waiting for ever', async () => {
  const one = await aSlot(database, { startsAt: '2026-11-26T01:30:00Z', capacity: 2 })
  const two = await aSlot(database, { startsAt: '2026-11-26T02:00:00Z', capacity: 2 })
  const fathers = await father.appointments.book({ idempotencyKey: key(), slotId: one })
  const others = await other.appointments.book({ idempotencyKey: key(), slotId: two })
  await Promise.all([
    father.appointments.move({ idempotencyKey: key(), id: fathers.id, slotId: two }),
    other.appointments.move({ idempotencyKey: key(), id: others.id, slotId: one }),
  ])
  expect([await bookedIn(one), await bookedIn(two)]).toEqual([1, 1])
})

it('gives a place back once when a cancellation and a move come together', async () => {
  const from = await aSlot(database, { startsAt: '2026-11-26T01:30:00Z' })
  const to = await aSlot(database, { startsAt: '2026-11-27T01:30:00Z' })
  const { id } = await father.appointments.book({ idempotencyKey: key(), slotId: from })
  await Promise.allSettled([
    father.appointments.cancel({ idempotencyKey: key(), id }),
    father.appointments.move({ idempotencyKey: key(), id, slotId: to }),
    father.appointments.cancel({ idempotencyKey: key(), id }),
  ])
  const { status } = await father.appointments.get({ id })
  expect(status).toBe('cancelled')
  expect([await bookedIn(from), await bookedIn(to)]).toEqual([0, 0])
})

it('refuses, each with its own reason', async () => {
  const past = await aSlot(database, { startsAt: '2026-11-25T01:59:59Z' })
  const slotId = await aSlot(database, { startsAt: '2026-11-26T01:30:00Z', capacity: 3 })
  const eyes = await aSlot(database, { startsAt: '2026-11-26T03:30:00Z', specialty: 'eyes' })
  const book = (id: string) => codeOf(father.appointments.book({ idempotencyKey: key(), slotId: id }))
  expect(await book(past)).toBe('health.slot.past')
  expect(await book(randomUUID())).toBe('health.slot.gone')
  const { id } = await father.appointments.book({ idempotencyKey: key(), slotId })
  expect(await book(slotId)).toBe('health.appointment.same-time')
  expect(await bookedIn(slotId)).toBe(1)
  const move = (to: string) => codeOf(father.appointments.move({ idempotencyKey: key(), id, slotId: to }))
  expect(await move(slotId)).toBe('health.appointment.same-slot')
  expect(await move(eyes)).toBe('health.appointment.other-specialty')
  expect(await bookedIn(eyes)).toBe(0)
  await father.appointments.cancel({ idempotencyKey: key(), id })
  expect(await codeOf(father.appointments.cancel({ idempotencyKey: key(), id }))).toBe('health.appointment.closed')
})

it('lets nobody hoard places', async () => {
  for (let hour = 0; hour < 6; hour++)
    await father.appointments.book({ idempotencyKey: key(), slotId: await aSlot(database, { startsAt: `2026-11-26T0${hour}:30:00Z` }) })
  const seventh = await aSlot(database, { startsAt: '2026-11-26T07:30:00Z' })
  expect(await codeOf(father.appointments.book({ idempotencyKey: key(), slotId: seventh }))).toBe('health.appointment.too-many')
  expect(await bookedIn(seventh)).toBe(0)
})

it('offers the same time in another room first, and each time once', async () => {
  const full = await aSlot(database, { startsAt: '2026-11-26T01:30:00Z' })
  await other.appointments.book({ idempotencyKey: key(), slotId: full })
  const { rows } = await database.owner.query(
    `with room as (
       insert into health.schedules (facility_code, specialty, room, weekdays, opens, break_from, break_to, closes, slot_minutes, capacity)
       values ('${HOSPITAL}', 'internal', '202', '{1}', '07:30', '11:30', '13:30', '16:30', 30, 4)
       on conflict on constraint schedules_room_key do update set capacity = 4 returning id)
     insert into health.slots (schedule_id, facility_code, specialty, day, starts_at, ends_at, capacity)
     select id, '${HOSPITAL}', 'internal', '2026-11-26', at, at + interval '30 minutes', 4
     from room, (values (timestamptz '2026-11-26T01:30:00Z'), ('2026-11-26T02:00:00Z')) as time (at) returning starts_at, id`,
  )
  await aSlot(database, { startsAt: '2026-11-26T02:00:00Z', capacity: 2 })
  const next = await father.appointments.listNextFree({ slotId: full })
  expect(next.map((one) => [one.startsAt, one.room])).toEqual([
    ['2026-11-26T01:30:00.000Z', '202'],
    ['2026-11-26T02:00:00.000Z', expect.stringMatching(/^20[12]$/)],
  ])
  expect(next[0]!.id).toBe(rows.find((row) => row.starts_at.toISOString() === next[0]!.startsAt).id)
})

it('lists days and times with places left only', async () => {
  const full = await aSlot(database, { startsAt: '2026-11-26T01:30:00Z' })
  const half = await aSlot(database, { startsAt: '2026-11-26T02:00:00Z', capacity: 3 })
  await aSlot(database, { startsAt: '2026-11-25T01:30:00Z' })
  await father.appointments.book({ idempotencyKey: key(), slotId: full })
  await other.appointments.book({ idempotencyKey: key(), slotId: half })
  const place = { facilityCode: HOSPITAL, specialty: 'internal' }
  expect(await father.appointments.listDays(place)).toEqual([{ day: '2026-11-26', free: 2 }])
  expect(await father.appointments.listSlots({ ...place, day: '2026-11-26' })).toMatchObject([{ id: half, free: 2, room: '201' }])
})

it('opens the slots of a schedule without the lunch break and public holidays, once', async () => {
  const open = async () => (await database.owner.query(`select health.open_slots('2026-12-31', '2027-01-01') as opened`)).rows[0].opened
  expect(Number(await open())).toBe(14)
  expect(Number(await open())).toBe(0)
  const { rows } = await database.owner.query(`select to_char(starts_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') as at, day from health.slots order by starts_at`)
  expect(rows.map((row) => row.at)).toEqual(['07:30', '08:00', '08:30', '09:00', '09:30', '10:00', '10:30', '11:00', '13:30', '14:00', '14:30', '15:00', '15:30', '16:00'])
  expect(rows.every((row) => row.day === '2026-12-31')).toBe(true)
})
