import { dateInVietnam, SYSTEM_DUTY, type SectorJob } from '@mc/server-kit'
import { RegisterUnavailable } from '../../model/insurance/register-unavailable.error.ts'
import type { HealthDatabase } from '../database.ts'
import { registerCopy } from './providers/register-copy.provider.ts'

/** Tries settled in one run; the next run takes the rest. */
const BATCH_MAX = 500

/**
 * Asks the register again about those for whom it did not answer. The patient was received meanwhile (Decree 188/2025).
 * Stops at the first refusal: while the register is down every other question would fail too.
 */
export const retryCoverageLookups: SectorJob<HealthDatabase> = {
  name: 'retry-coverage-lookups',
  cron: '* * * * *',
  async run(_, { db, clock, log, signal }) {
    const system = db.as({ duty: SYSTEM_DUTY })
    const now = clock.now()
    const open = await system
      .selectFrom('health.coverage_lookups')
      .select(['id', 'citizen_id', 'asked_at'])
      .where('outcome', '=', 'register-unavailable')
      .where('settled_at', 'is', null)
      .orderBy('asked_at')
      .limit(BATCH_MAX)
      .execute()
    for (const lookup of open) {
      if (signal.aborted) return
      try {
        const today = dateInVietnam(lookup.asked_at)
        const coverage = await registerCopy.findCoverage(system, { citizenId: lookup.citizen_id, today, now })
        await system
          .updateTable('health.coverage_lookups')
          .set({ settled_at: now, settled_outcome: coverage ? 'found' : 'not-found', coverage_id: coverage?.id ?? null })
          .where('id', '=', lookup.id)
          .where('settled_at', 'is', null)
          .execute()
      } catch (error) {
        if (!(error instanceof RegisterUnavailable)) throw error
        log.info({ action: 'health.retry-coverage-lookups', left: open.length }, 'the register is still out of reach')
        return
      }
    }
  },
}
