import { defineSector } from '@mc/server-kit'
import type { SampleDatabase } from './database.ts'
import { sampleRouter, type SampleRouter } from './router.ts'
import { seedSample } from './seed/sample.seed.ts'

/** The sector's server side, as the gateway runs it. */
export default defineSector<SampleDatabase, SampleRouter>({
  id: 'sample',
  router: sampleRouter,
  migrations: new URL('migrations/', import.meta.url),
  seed: seedSample,
})
