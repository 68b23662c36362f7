import { sectorKit, type ProcedureContext, type Viewer } from '@mc/server-kit'
import type { ProceduresDatabase } from './database.ts'

export const { procedureFor, router } = sectorKit<ProceduresDatabase>()

/** What a procedure for somebody signed in gets. */
export type SignedInContext = ProcedureContext<ProceduresDatabase, Viewer>
