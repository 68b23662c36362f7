import { sql, type ExpressionBuilder, type Kysely } from 'kysely'
import type { FreeSlot } from '../../model/appointments/slot.ts'
import type { HealthDatabase } from '../database.ts'

/** Slots of a day in one answer: a hospital's specialty has some 20 times in at most four rooms. */
const SLOTS_MAX = 100

/** Free slots offered to whoever came too late. */
export const NEXT_FREE_MAX = 5

/** Where and for what one wants to be examined. */
export type Place = { facilityCode: string; specialty: string }

/** Days with places left, from now to a last day, with how many. */
export async function findFreeDays(db: Kysely<HealthDatabase>, place: Place, range: { now: Date; lastDay: string }) {
  const rows = await db
    .selectFrom('health.slots')
    .select((slot) => ['day', slot.fn.sum<bigint | string | number>(sql`capacity - booked`).as('free')])
    .where('facility_code', '=', place.facilityCode)
    .where('specialty', '=', place.specialty)
    .where('starts_at', '>', range.now)
    .where('day', '<=', range.lastDay)
    .where((slot) => hasPlace(slot))
    .groupBy('day')
    .orderBy('day')
    .execute()
  return rows.map((row) => ({ day: row.day, free: Number(row.free) }))
}

/** Free slots of a day, by time. */
export async function findFreeSlots(db: Kysely<HealthDatabase>, place: Place, at: { day: string; now: Date }): Promise<FreeSlot[]> {
  const rows = await freeSlots(db, place)
    .where('slot.day', '=', at.day)
    .where('slot.starts_at', '>', at.now)
    .orderBy('slot.starts_at')
    .orderBy('schedule.room')
    .limit(SLOTS_MAX)
    .execute()
  return rows.map(slotOf)
}

/**
 * The next free times of a place after an instant, the same time in another room first; those before it too when none are
 * left after. Each time stands once, in its freest room.
 */
export async function findNextFree(db: Kysely<HealthDatabase>, place: Place, at: { after: Date; now: Date }): Promise<FreeSlot[]> {
  const later = await freeSlots(db, place)
    .where('slot.starts_at', '>=', at.after)
    .where('slot.starts_at', '>', at.now)
    .distinctOn('slot.starts_at')
    .orderBy('slot.starts_at')
    .orderBy('slot.booked')
    .limit(NEXT_FREE_MAX)
    .execute()
  if (later.length > 0) return later.map(slotOf)
  const any = await freeSlots(db, place)
    .where('slot.starts_at', '>', at.now)
    .distinctOn('slot.starts_at')
    .orderBy('slot.starts_at')
    .orderBy('slot.booked')
    .limit(NEXT_FREE_MAX)
    .execute()
  return any.map(slotOf)
}

function freeSlots(db: Kysely<HealthDatabase>, place: Place) {
  return db
    .selectFrom('health.slots as slot')
    .innerJoin('health.schedules as schedule', 'schedule.id', 'slot.schedule_id')
    .select([
      'slot.id', 'slot.facility_code', 'slot.specialty', 'schedule.room', 'slot.day', 'slot.starts_at', 'slot.ends_at',
      'slot.capacity', 'slot.booked',
    ])
    .where('slot.facility_code', '=', place.facilityCode)
    .where('slot.specialty', '=', place.specialty)
    .whereRef('slot.booked', '<', 'slot.capacity')
}

function hasPlace(slot: ExpressionBuilder<HealthDatabase, 'health.slots'>) {
  return slot('booked', '<', slot.ref('capacity'))
}

type SlotRow = {
  id: string
  facility_code: string
  specialty: string
  room: string
  day: string
  starts_at: Date
  ends_at: Date
  capacity: number
  booked: number
}

function slotOf(row: SlotRow): FreeSlot {
  return {
    id: row.id,
    facilityCode: row.facility_code,
    specialty: row.specialty,
    room: row.room,
    day: row.day,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    free: row.capacity - row.booked,
  }
}
