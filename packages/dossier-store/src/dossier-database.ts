import type { Procedure } from '@mc/dossier'
import type { ColumnType } from 'kysely'

/** Where a version of a procedure is. */
export type ProcedureState = 'draft' | 'proposed' | 'published' | 'withdrawn'

/** The tables of the schema `dossier`, as the columns are. */
export type DossierDatabase = {
  'dossier.procedures': {
    code: string
    version: number
    document: ColumnType<Procedure, string, string>
    effective_from: string
    state: ProcedureState
    proposed_by: string | null
    approved_by: string | null
    at: Date
  }
  'dossier.agency_offices': { agency: string; commune_code: string | null; organisation_code: string; agency_code: string | null }
}
