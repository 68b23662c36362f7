import { sql, type Selectable, type Transaction } from 'kysely'
import { SlotGone } from '../../model/appointments/slot-gone.error.ts'
import { SlotPast } from '../../model/appointments/slot-past.error.ts'
import { SlotTaken } from '../../model/appointments/slot-taken.error.ts'
import type { HealthDatabase, SlotsTable } from '../database.ts'
import { findNextFree } from './find-slots.query.ts'

/** A place in a slot with the number under which the patient is called. */
export type TakenPlace = { slot: Selectable<SlotsTable>; room: string; queueNumber: number }

/**
 * Takes one place. The row's lock makes people who press at once wait for each other; `booked < capacity` lets exactly as
 * many through as there are places, and a CHECK would stop whatever came round it.
 * Lock order everywhere: appointment, slots by id, queue.
 * @throws SlotTaken with the next free slots, SlotPast, SlotGone
 */
export async function takeSlot(trx: Transaction<HealthDatabase>, slotId: string, now: Date): Promise<TakenPlace> {
  const slot = await trx
    .updateTable('health.slots')
    .set((row) => ({ booked: row('booked', '+', 1) }))
    .where('id', '=', slotId)
    .whereRef('booked', '<', 'capacity')
    .where('starts_at', '>', now)
    .returningAll()
    .executeTakeFirst()
  if (!slot) throw await refusalOf(trx, slotId, now)
  const { room } = await trx.selectFrom('health.schedules').select('room').where('id', '=', slot.schedule_id).executeTakeFirstOrThrow()
  return { slot, room, queueNumber: await nextQueueNumber(trx, slot) }
}

/** Gives a place back, so that it is free again at once. */
export async function releaseSlot(trx: Transaction<HealthDatabase>, slotId: string): Promise<void> {
  await trx
    .updateTable('health.slots')
    .set((row) => ({ booked: row('booked', '-', 1) }))
    .where('id', '=', slotId)
    .execute()
}

async function nextQueueNumber(trx: Transaction<HealthDatabase>, slot: Selectable<SlotsTable>): Promise<number> {
  const { rows } = await sql<{ last_number: number }>`
    insert into health.queues as queue (schedule_id, day, last_number) values (${slot.schedule_id}, ${slot.day}, 1)
    on conflict (schedule_id, day) do update set last_number = queue.last_number + 1
    returning last_number
  `.execute(trx)
  return rows[0]!.last_number
}

async function refusalOf(trx: Transaction<HealthDatabase>, slotId: string, now: Date): Promise<Error> {
  const slot = await trx.selectFrom('health.slots').selectAll().where('id', '=', slotId).executeTakeFirst()
  if (!slot) return new SlotGone()
  if (slot.starts_at.getTime() <= now.getTime()) return new SlotPast()
  const place = { facilityCode: slot.facility_code, specialty: slot.specialty }
  const next = await findNextFree(trx, place, { after: slot.starts_at, now })
  return new SlotTaken({ slotId, nextSlotIds: next.map((one) => one.id).join(','), nextStartsAt: next[0]?.startsAt ?? '' })
}
