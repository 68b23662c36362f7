import { Procedure } from '@mc/dossier'
import { DongText } from '@mc/money'
import * as z from 'zod/mini'

const { code, version, sector, name, purpose, level, service, methods, limit, lifeEvents, isModelData } = Procedure.shape

/** A procedure in a list. `feeDong`: what it costs online before any question is answered. */
export const ProcedureSummary = z.object({ code, version, sector, name, purpose, level, service, methods, limit, lifeEvents, isModelData, feeDong: DongText })
export type ProcedureSummary = z.output<typeof ProcedureSummary>
/** The same before it goes out: amounts are bigint. */
export type ProcedureSummaryGiven = z.input<typeof ProcedureSummary>
