import { sectorKit } from '@mc/server-kit'
import type { ProceduresDatabase } from './database.ts'

export const { procedureFor, router } = sectorKit<ProceduresDatabase>()
