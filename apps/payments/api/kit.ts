import { sectorKit, type ProcedureContext, type Viewer } from '@mc/server-kit'
import type { PaymentsDatabase } from './database.ts'

export const { procedureFor, router } = sectorKit<PaymentsDatabase>()

/** What a procedure for somebody signed in gets. */
export type SignedInContext = ProcedureContext<PaymentsDatabase, Viewer>
