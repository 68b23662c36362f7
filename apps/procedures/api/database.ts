import type { DossierDatabase } from '@mc/dossier-store'

/** What the sector's server reads and writes: the dossiers' store. */
export type ProceduresDatabase = DossierDatabase
