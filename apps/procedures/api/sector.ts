import { dossierMigrations } from '@mc/dossier-store'
import { defineSector } from '@mc/server-kit'
import { apologise } from './deadlines/apologise.job.ts'
import { sweepCounterDrafts } from './deadlines/sweep-counter-drafts.job.ts'
import { sweepParts } from './deadlines/sweep-parts.job.ts'
import { warnDesks } from './deadlines/warn-desks.job.ts'
import { noteFeePaid } from './fees/bill-settled.event.ts'
import { tellOfStep } from './notices/step-told.event.ts'
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
  handlers: { 'procedures.dossier-moved': tellOfStep, 'payments.bill-settled': noteFeePaid },
  jobs: [apologise, warnDesks, sweepParts, sweepCounterDrafts],
})
