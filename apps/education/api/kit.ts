import { sectorKit } from '@mc/server-kit'
import type { EducationDatabase } from './database.ts'

/** The tools of this sector's procedures, typed by its tables. */
export const { procedureFor, router } = sectorKit<EducationDatabase>()
