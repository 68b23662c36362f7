import { SYSTEM_DUTY, type SectorJob } from '@mc/server-kit'
import type { ProceduresDatabase } from '../database.ts'

/** A file that did not arrive whole within a day will not. */
const PART_MS = 86_400_000

/** Throws away parts of files that never became files. */
export const sweepParts: SectorJob<ProceduresDatabase> = {
  name: 'sweep-parts',
  cron: '40 19 * * *',
  run: async (_, { db, clock }) => {
    await db.as({ duty: SYSTEM_DUTY }).deleteFrom('dossier.upload_parts').where('at', '<', new Date(clock.now().getTime() - PART_MS)).execute()
  },
}
