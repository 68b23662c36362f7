import { defineSector } from '@mc/server-kit'
import { openSlots } from './appointments/open-slots.job.ts'
import type { HealthDatabase } from './database.ts'
import { retryCoverageLookups } from './insurance/retry-coverage-lookups.job.ts'
import { healthRouter, type HealthRouter } from './router.ts'
import { seedHealth } from './seed/health.seed.ts'

/** The server side of the health sector. */
export default defineSector<HealthDatabase, HealthRouter>({
  id: 'health',
  router: healthRouter,
  migrations: new URL('./migrations/', import.meta.url),
  seed: seedHealth,
  jobs: [openSlots, retryCoverageLookups],
})
