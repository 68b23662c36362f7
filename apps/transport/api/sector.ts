import { defineSector } from '@mc/server-kit'
import type { TransportDatabase } from './database.ts'
import { transportRouter, type TransportRouter } from './router.ts'
import { seedTransport } from './seed/transport.seed.ts'

/** The transport sector's server side. */
export default defineSector<TransportDatabase, TransportRouter>({
  id: 'transport',
  router: transportRouter,
  migrations: new URL('migrations/', import.meta.url),
  seed: seedTransport,
})
