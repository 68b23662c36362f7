import type { Db, Scope } from '@mc/db'
import type { Kysely } from 'kysely'
import { PLATFORM_SCOPE, type PersonsTable, type PlatformDatabase } from '../platform/platform-database.ts'
import type { PeoplePort, RegisteredPerson } from './people.port.ts'

/** People of one household, or wards of one guardian, that are listed at most. */
const FAMILY_MAX = 50

const COLUMNS = [
  'person.citizen_id',
  'person.full_name',
  'person.birth_date',
  'person.sex',
  'person.commune_code',
  'person.phone',
] as const

/**
 * The register as the platform's own tables keep it.
 * @param scope under which the given login may read it @default the platform's own
 */
export function peopleOfRegister(db: Db<PlatformDatabase>, scope: Scope = PLATFORM_SCOPE): PeoplePort {
  const register = () => db.as(scope)
  return {
    find: async (citizenId) => {
      const row = await persons(register()).where('person.citizen_id', '=', citizenId).executeTakeFirst()
      return row ? asPerson(row) : null
    },
    childrenOf: async (guardianId) => {
      const rows = await persons(register())
        .innerJoin('platform.guardianships as care', 'care.citizen_id', 'person.citizen_id')
        .where('care.guardian_id', '=', guardianId)
        .orderBy('person.birth_date')
        .limit(FAMILY_MAX)
        .execute()
      return rows.map(asPerson)
    },
    guardiansOf: async (childId) => {
      const rows = await persons(register())
        .innerJoin('platform.guardianships as care', 'care.guardian_id', 'person.citizen_id')
        .where('care.citizen_id', '=', childId)
        .orderBy('person.birth_date')
        .limit(FAMILY_MAX)
        .execute()
      return rows.map(asPerson)
    },
    household: async (citizenId) => {
      const rows = await persons(register())
        .where('person.household_id', '=', (query) =>
          query.selectFrom('platform.persons').select('household_id').where('citizen_id', '=', citizenId),
        )
        .orderBy('person.birth_date')
        .limit(FAMILY_MAX)
        .execute()
      return rows.map(asPerson)
    },
  }
}

function persons(db: Kysely<PlatformDatabase>) {
  return db.selectFrom('platform.persons as person').select(COLUMNS)
}

type PersonRow = Pick<PersonsTable, 'citizen_id' | 'full_name' | 'birth_date' | 'sex' | 'commune_code' | 'phone'>

function asPerson(row: PersonRow): RegisteredPerson {
  return {
    citizenId: row.citizen_id,
    name: row.full_name,
    birthDate: row.birth_date,
    sex: row.sex,
    communeCode: row.commune_code,
    phone: row.phone,
  }
}
