import { defineSector } from '@mc/server-kit'
import type { EducationDatabase } from './database.ts'
import { dropOldLookUps } from './look-up/drop-old-look-ups.job.ts'
import { LookUpRequested, sendLookUpCode } from './look-up/look-up-requested.event.ts'
import { educationRouter } from './router.ts'
import { seedEducation } from './seed/education.seed.ts'

/** The education sector, as the gateway runs it. */
export default defineSector<EducationDatabase, typeof educationRouter>({
  id: 'education',
  router: educationRouter,
  migrations: new URL('migrations/', import.meta.url),
  seed: seedEducation,
  handlers: { [LookUpRequested.type]: sendLookUpCode },
  jobs: [dropOldLookUps],
})
