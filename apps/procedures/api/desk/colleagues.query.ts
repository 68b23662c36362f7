import { platformTables } from '@mc/server-kit'
import { sql, type Transaction } from 'kysely'
import type { DossierDatabase } from '@mc/dossier-store'
import type { Place } from './my-places.ts'

/** Colleagues of one office: more than any has. */
const COLLEAGUES_MAX = 200

/** Who has a duty in an office, with the work that each has open there; by given name. */
export async function colleaguesOf(trx: Transaction<DossierDatabase>, { office, role }: Place): Promise<{ personId: string; name: string; openTasks: number }[]> {
  const people = await platformTables(trx)
    .selectFrom('platform.role_assignments as duty')
    .innerJoin('platform.persons as person', 'person.citizen_id', 'duty.person_id')
    .select(['person.citizen_id', 'person.full_name'])
    .where('duty.organisation_code', '=', office)
    .where('duty.role', '=', role)
    .orderBy(sql`regexp_replace(person.full_name, '^.* ', '') collate "vi-x-icu"`)
    .limit(COLLEAGUES_MAX)
    .execute()
  const work = await trx
    .selectFrom('dossier.tasks')
    .select(['assigned_to', (row) => row.fn.countAll<bigint>().as('open')])
    .where('office', '=', office)
    .where('role', '=', role)
    .where('done_at', 'is', null)
    .where('assigned_to', 'is not', null)
    .groupBy('assigned_to')
    .execute()
  return people.map((one) => ({ personId: one.citizen_id, name: one.full_name, openTasks: Number(work.find((row) => row.assigned_to === one.citizen_id)?.open ?? 0n) }))
}
