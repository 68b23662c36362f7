import type { Seed } from '@mc/server-kit'
import { shippedProcedures } from '../catalogue/shipped-procedures.ts'
import { agencyOffices } from './agency-offices.seed.ts'

/** Procedures, and which office does what. A seed that is repeated begins anew: the store's schema is not the sector's own. */
export async function seedProcedures(seed: Seed): Promise<void> {
  await seed.sql('truncate dossier.procedures, dossier.agency_offices cascade')
  await seed.copy('dossier.agency_offices', ['agency', 'commune_code', 'organisation_code', 'agency_code'], agencyOffices())
  await seed.copy(
    'dossier.procedures',
    ['code', 'version', 'document', 'effective_from', 'state', 'at'],
    shippedProcedures().map((one) => [one.code, one.version, JSON.stringify(one), one.effectiveFrom, 'published', `${one.effectiveFrom}T00:00:00+07:00`]),
  )
}
