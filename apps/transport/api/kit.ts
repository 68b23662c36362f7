import { sectorKit } from '@mc/server-kit'
import type { TransportDatabase } from './database.ts'

/** The tools every procedure of this sector is made with. */
export const { procedureFor, router } = sectorKit<TransportDatabase>()
