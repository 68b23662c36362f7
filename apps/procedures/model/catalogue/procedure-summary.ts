import { Procedure } from '@mc/dossier'
import * as z from 'zod/mini'

const { code, version, sector, name, purpose, level, service, methods, limit, isModelData } = Procedure.shape

/** A procedure in a list. */
export const ProcedureSummary = z.object({ code, version, sector, name, purpose, level, service, methods, limit, isModelData })
export type ProcedureSummary = z.output<typeof ProcedureSummary>
