import type { TestDatabase } from '@mc/db/testing'
import { citizenIdFacts } from '@mc/identity'
import { foldVietnamese } from '@mc/names'

/**
 * Puts a person into the register of a test database; what is not given follows from the personal ID.
 * @example await registerPerson(database, { citizenId: '019212000031', guardianIds: ['019085000017'] })
 */
export async function registerPerson(
  database: Pick<TestDatabase, 'owner'>,
  person: {
    citizenId: string
    name?: string
    birthDate?: string
    communeCode?: string
    householdId?: string
    phone?: string | null
    guardianIds?: readonly string[]
    duties?: readonly { role: string; organisationCode: string }[]
  },
): Promise<void> {
  const facts = citizenIdFacts(person.citizenId)
  const { citizenId, name = 'Nguyễn Văn Thử', birthDate = `${facts.birthYear}-06-15`, communeCode = '05443', phone = null } = person
  const householdId = person.householdId ?? `00000000-0000-7000-8000-${citizenId}`
  await database.owner.query(
    `insert into platform.persons (citizen_id, full_name, name_key, birth_date, sex, commune_code, household_id, phone)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [citizenId, name, foldVietnamese(name), birthDate, facts.sex, communeCode, householdId, phone],
  )
  for (const guardianId of person.guardianIds ?? []) {
    await database.owner.query(`insert into platform.guardianships values ($1, $2, 'parent') on conflict do nothing`, [guardianId, citizenId])
  }
  for (const { role, organisationCode } of person.duties ?? []) {
    await database.owner.query(`insert into platform.organisations values ($1, $1, $1, 'office', null) on conflict do nothing`, [organisationCode])
    await database.owner.query('insert into platform.role_assignments values ($1, $2, $3) on conflict do nothing', [citizenId, role, organisationCode])
  }
}
