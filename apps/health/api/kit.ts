import { sectorKit } from '@mc/server-kit'
import type { HealthDatabase } from './database.ts'

/** The tools of which this sector's API is made. */
export const { procedureFor, router } = sectorKit<HealthDatabase>()
