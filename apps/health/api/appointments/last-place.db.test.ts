import { randomUUID } from 'node:crypto'
import { aCitizenId } from '@mc/identity/testing'
import type { TestDatabase } from '@mc/db/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aSlot, codeOf, healthDatabase, ROOM, someone } from '../testing/health-database.ts'

const PEOPLE = 50

let database: TestDatabase
beforeAll(async () => {
  database = await healthDatabase()
})
afterAll(() => database[Symbol.asyncDispose]())

const crowd = () =>
  Promise.all(Array.from({ length: PEOPLE }, (_, index) => someone(database, { personId: aCitizenId({ birthYear: 1970, serial: index + 1 }) })))

it('gives the last place to exactly one of fifty who press at once, and offers the others the next free ones (OP50)', async () => {
  const slotId = await aSlot(database, { startsAt: '2026-11-26T01:30:00Z', capacity: 3 })
  const nextId = await aSlot(database, { startsAt: '2026-11-26T02:00:00Z', capacity: 4 })
  const people = await crowd()
  const [first, second, ...rest] = people
  const before = [
    await first!.appointments.book({ idempotencyKey: randomUUID(), slotId }),
    await second!.appointments.book({ idempotencyKey: randomUUID(), slotId }),
  ]
  const late = [...rest, await someone(database, { personId: aCitizenId({ birthYear: 1971 }) }), await someone(database, { personId: aCitizenId({ birthYear: 1972 }) })]
  expect(late).toHaveLength(PEOPLE)

  const results = await Promise.allSettled(late.map((person) => person.appointments.book({ idempotencyKey: randomUUID(), slotId })))
  const won = results.filter((one) => one.status === 'fulfilled')
  const lost = results.filter((one) => one.status === 'rejected').map((one) => (one.reason as Error).cause)
  expect(won).toHaveLength(1)
  expect(lost).toHaveLength(PEOPLE - 1)
  for (const refusal of lost)
    expect(refusal).toMatchObject({ code: 'health.slot.taken', kind: 'conflict', params: { nextSlotIds: nextId, nextStartsAt: '2026-11-26T02:00:00.000Z' } })

  const numbers = [...before, ...won.map((one) => one.value)].map((one) => one.queueNumber)
  expect(new Set(numbers).size).toBe(3)
  const { rows } = await database.owner.query('select booked from health.slots where id = $1', [slotId])
  expect(rows).toEqual([{ booked: 3 }])
  const { rows: held } = await database.owner.query('select count(*)::int as held from health.appointments where slot_id = $1', [slotId])
  expect(held).toEqual([{ held: 3 }])
})

it('makes a cancelled place free again for the next burst, with a number never given before (OP50)', async () => {
  const slotId = await aSlot(database, { startsAt: '2026-11-27T01:30:00Z', capacity: 1 })
  const [holder, ...others] = await crowd()
  const held = await holder!.appointments.book({ idempotencyKey: randomUUID(), slotId })
  expect(await codeOf(others[0]!.appointments.book({ idempotencyKey: randomUUID(), slotId }))).toBe('health.slot.taken')
  await holder!.appointments.cancel({ idempotencyKey: randomUUID(), id: held.id })
  const results = await Promise.allSettled(others.map((person) => person.appointments.book({ idempotencyKey: randomUUID(), slotId })))
  const won = results.filter((one) => one.status === 'fulfilled')
  expect(won).toHaveLength(1)
  expect(won[0]!.value.queueNumber).not.toBe(held.queueNumber)
})

it('is kept by the database even when the code would not', async () => {
  const slotId = await aSlot(database, { startsAt: '2026-11-28T01:30:00Z', capacity: 1 })
  await database.owner.query('update health.slots set booked = booked + 1 where id = $1', [slotId])
  await expect(database.owner.query('update health.slots set booked = booked + 1 where id = $1', [slotId])).rejects.toThrow('slots_booked_check')
  const { rows } = await database.owner.query('select schedule_id, day, count(*) from health.appointments where schedule_id = $1 group by 1, 2, queue_number having count(*) > 1', [ROOM])
  expect(rows).toEqual([])
})
