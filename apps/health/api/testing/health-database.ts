import { fileURLToPath } from 'node:url'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import type { Role, Viewer } from '@mc/server-kit'
import { aViewer, callerFor, registerPerson } from '@mc/server-kit/testing'
import type { HealthRouter } from '../router.ts'
import health from '../sector.ts'

/** The hospital of the tests, as the register of offices and as the sector name it. */
export const HOSPITAL_OFFICE = 'BV-19001'
export const HOSPITAL = '19001'
export const STATION = '19443'

export const FATHER = '019085000017'
export const SON = '019212000031'
export const DOCTOR = '019079000071'

/** A room of internal medicine at the hospital, open all week. */
export const ROOM = '00000000-0000-7000-8001-000000000001'

/** An empty, migrated database with one hospital, one station and one room; no slots. */
export async function healthDatabase(): Promise<TestDatabase> {
  const database = await testDatabase({ sets: [{ id: 'health', directory: fileURLToPath(health.migrations) }] })
  await database.owner.query(`
    insert into health.facilities values
      ('${HOSPITAL}', 'Bệnh viện thử', 'Test hospital', 'general-hospital', 'basic', '05443', 'Phan Đình Phùng', 'a', 'a', null, 'benh vien thu'),
      ('${STATION}', 'Trạm Y tế thử', 'Test station', 'commune-station', 'primary', '05443', 'Phan Đình Phùng', 'a', 'a', null, 'tram y te thu');
    insert into health.schedules values
      ('${ROOM}', '${HOSPITAL}', 'internal', '201', '{1,2,3,4,5,6,7}', '07:30', '11:30', '13:30', '16:30', 30, 4);`)
  return database
}

/** Somebody in the register, and their way into the API. */
export async function someone(
  database: TestDatabase,
  who: { personId: string; name?: string; roles?: readonly Role[]; guardianIds?: readonly string[]; level?: 1 | 2; now?: string },
) {
  const { personId, name, roles = [], guardianIds, level, now } = who
  await registerPerson(database, { citizenId: personId, name, guardianIds })
  const viewer: Viewer = aViewer({ personId, roles, level, organisationCode: HOSPITAL_OFFICE, ...(name && { name }) })
  return callerFor<HealthRouter>(health, database, viewer, { ...(now && { now }) })
}

/** The way in of somebody signed out. */
export function stranger(database: TestDatabase) {
  return callerFor<HealthRouter>(health, database, null)
}

/** Opens one slot; gives its id. */
export async function aSlot(database: TestDatabase, slot: { startsAt: string; capacity?: number; specialty?: string }): Promise<string> {
  const { rows } = await database.owner.query<{ id: string }>(
    `insert into health.slots (schedule_id, facility_code, specialty, day, starts_at, ends_at, capacity)
     values ($1, $2, $3, ($4::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date, $4, $4::timestamptz + interval '30 minutes', $5) returning id`,
    [ROOM, HOSPITAL, slot.specialty ?? 'internal', slot.startsAt, slot.capacity ?? 1],
  )
  return rows[0]!.id
}

/** The refusal's code, or the transport's code; `null` when it went well. */
export async function codeOf(promise: Promise<unknown>): Promise<string | null> {
  try {
    await promise
    return null
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    if (cause && typeof cause === 'object' && 'code' in cause) return String(cause.code)
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}
