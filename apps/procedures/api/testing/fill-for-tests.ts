import type { TestDatabase } from '@mc/db/testing'
import { ORGANISATIONS } from '@mc/server-kit'
import { shippedProcedures } from '../catalogue/shipped-procedures.ts'
import { agencyOffices } from '../seed/agency-offices.seed.ts'

/** Offices and the shipped procedures, published: what a test of dossiers needs, without the people of the seed. */
export async function fillForTests({ owner }: Pick<TestDatabase, 'owner'>): Promise<void> {
  const offices = ORGANISATIONS.map(({ code, nameVi, nameEn, kind }) => ({ code, name_vi: nameVi, name_en: nameEn, kind }))
  await owner.query('insert into platform.organisations (code, name_vi, name_en, kind) select code, name_vi, name_en, kind from jsonb_to_recordset($1::jsonb) as office (code text, name_vi text, name_en text, kind text)', [JSON.stringify(offices)])
  for (const row of agencyOffices()) await owner.query('insert into dossier.agency_offices values ($1, $2, $3, $4)', row as unknown[])
  for (const one of shippedProcedures()) {
    await owner.query("insert into dossier.procedures (code, version, document, effective_from, state, at) values ($1, $2, $3, $4, 'published', now())", [one.code, one.version, JSON.stringify(one), one.effectiveFrom])
  }
}
