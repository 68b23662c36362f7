import { dossierMigrations } from '@mc/dossier-store'
import { defineSector } from '@mc/server-kit'
import type { ProceduresDatabase } from './database.ts'
import { proceduresRouter, type ProceduresRouter } from './router.ts'
import { seedProcedures } from './seed/procedures.seed.ts'

/** The sector's server side, as the gateway runs it. */
export default defineSector<ProceduresDatabase, ProceduresRouter>({
  id: 'procedures',
  router: proceduresRouter,
  migrationSets: [dossierMigrations],
  migrations: new URL('migrations/', import.meta.url),
  seed: seedProcedures,
})
