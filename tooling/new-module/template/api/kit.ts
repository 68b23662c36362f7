import { sectorKit } from '@mc/server-kit'
import type { SampleDatabase } from './database.ts'

export const { procedureFor, router } = sectorKit<SampleDatabase>()
