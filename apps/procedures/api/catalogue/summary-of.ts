import { feeOf, type Procedure } from '@mc/dossier'
import type { ProcedureSummaryGiven } from '../../model/catalogue/procedure-summary.ts'

/** A procedure as lists show it. */
export function summaryOf(procedure: Procedure): ProcedureSummaryGiven {
  const { code, version, sector, name, purpose, level, service, methods, limit, lifeEvents, isModelData, fees } = procedure
  return { code, version, sector, name, purpose, level, service, methods, limit, lifeEvents, isModelData, feeDong: feeOf(fees, { method: 'online', answers: {} }).totalDong }
}
