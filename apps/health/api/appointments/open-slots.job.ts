import { SYSTEM_DUTY, type SectorJob } from '@mc/server-kit'
import { sql } from 'kysely'
import { BOOKING_HORIZON_DAYS } from '../../model/appointments/booking.rule.ts'
import type { HealthDatabase } from '../database.ts'

/** Opens the slots of the days that came within the time for which one can book. Runs at one in the morning in Vietnam. */
export const openSlots: SectorJob<HealthDatabase> = {
  name: 'open-slots',
  cron: '0 18 * * *',
  async run(_, { db, clock, log }) {
    const { rows } = await sql<{ opened: bigint }>`
      select health.open_slots(${clock.today()}::date, ${clock.today()}::date + ${BOOKING_HORIZON_DAYS}::integer) as opened
    `.execute(db.as({ duty: SYSTEM_DUTY }))
    log.info({ action: 'health.open-slots', opened: Number(rows[0]?.opened ?? 0) }, 'slots opened')
  },
}
