import { feeOf, readProcedure, type Procedure } from '@mc/dossier'
import type { ProcedureSummary } from '../../model/catalogue/procedure-summary.ts'
import birth from '../../procedures/1.001193.json' with { type: 'json' }
import linkedBirth from '../../procedures/3.000722.json' with { type: 'json' }
import lostLicence from '../../procedures/3.000348.json' with { type: 'json' }
import licence from '../../procedures/3.000347.json' with { type: 'json' }
import permit from '../../procedures/1.000703.json' with { type: 'json' }
import clinic from '../../procedures/1.012278.json' with { type: 'json' }

const read = (document: unknown): Procedure => readProcedure(document).procedure!

/** Procedures that come with the portal, for stories. */
export const procedures = { licence: read(licence), lostLicence: read(lostLicence), birth: read(birth), linkedBirth: read(linkedBirth), permit: read(permit), clinic: read(clinic) }

/** A procedure as the gateway lists it. */
export function summary({ code, version, sector, name, purpose, level, service, methods, limit, lifeEvents, isModelData, fees }: Procedure): ProcedureSummary {
  return { code, version, sector, name, purpose, level, service, methods, limit, lifeEvents, isModelData, feeDong: String(feeOf(fees, { method: 'online', answers: {} }).totalDong) }
}

export const summaries = Object.values(procedures).map(summary)
