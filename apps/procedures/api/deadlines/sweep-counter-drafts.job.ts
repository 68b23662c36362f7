import { SYSTEM_DUTY, type SectorJob } from '@mc/server-kit'
import type { ProceduresDatabase } from '../database.ts'

/** Whoever stood at the counter has gone home by then. */
const DRAFT_MS = 86_400_000

/** Throws away what was begun at a counter and not handed in within a day, with its scans: an officer's drafts are counted. */
export const sweepCounterDrafts: SectorJob<ProceduresDatabase> = {
  name: 'sweep-counter-drafts',
  cron: '50 19 * * *',
  run: async (_, { db, clock }) => {
    const before = new Date(clock.now().getTime() - DRAFT_MS)
    await db.as({ duty: SYSTEM_DUTY }).deleteFrom('dossier.dossiers').where('phase', '=', 'draft').where('channel', '=', 'counter').where('changed_at', '<', before).execute()
  },
}
