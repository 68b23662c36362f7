import type { Seed } from '@mc/server-kit'
import { shippedProcedures } from '../catalogue/shipped-procedures.ts'
import { agencyOffices } from './agency-offices.seed.ts'
import { seedDossiers } from './dossiers.seed.ts'

/** The store's schema is not the sector's own, so a seed that is repeated empties it itself. Events refuse it but to the owner who says so. */
const EMPTY = `
alter table dossier.events disable trigger events_append_only;
truncate dossier.procedures, dossier.agency_offices, dossier.dossiers, dossier.code_counters, dossier.figures, dossier.stand_ins cascade;
alter table dossier.events enable always trigger events_append_only;`

/** Procedures, and which office does what. */
export async function seedProcedures(seed: Seed): Promise<void> {
  await seed.sql(EMPTY)
  await seed.copy('dossier.agency_offices', ['agency', 'commune_code', 'organisation_code', 'agency_code'], agencyOffices())
  await seed.copy(
    'dossier.procedures',
    ['code', 'version', 'document', 'effective_from', 'state', 'at'],
    shippedProcedures().map((one) => [one.code, one.version, JSON.stringify(one), one.effectiveFrom, 'published', `${one.effectiveFrom}T00:00:00+07:00`]),
  )
  await seedDossiers(seed, shippedProcedures())
}
