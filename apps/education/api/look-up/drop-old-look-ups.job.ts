import type { SectorJob } from '@mc/server-kit'
import type { EducationDatabase } from '../database.ts'

/** Look-ups are kept a day after they expire, for complaints. */
const KEPT_MS = 86_400_000

/** Forgets what was typed into look-ups, at night. */
export const dropOldLookUps: SectorJob<EducationDatabase> = {
  name: 'drop-old-look-ups',
  cron: '30 18 * * *',
  async run(_payload, { db, clock }) {
    await db
      .as({ duty: 'system' })
      .deleteFrom('education.look_ups')
      .where('expires_at', '<', new Date(clock.now().getTime() - KEPT_MS))
      .execute()
  },
}
