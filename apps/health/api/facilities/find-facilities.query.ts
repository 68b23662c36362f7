import type { Kysely, Selectable } from 'kysely'
import type { Facility } from '../../model/facilities/facility.ts'
import type { FacilitiesTable, HealthDatabase } from '../database.ts'

/** Most facilities in one answer: a province has fewer than 200. */
const FACILITIES_MAX = 300

/** All facilities: hospitals first, then stations by the Vietnamese order of their communes. */
export async function findFacilities(db: Kysely<HealthDatabase>): Promise<Facility[]> {
  const rows = await db.selectFrom('health.facilities').selectAll().limit(FACILITIES_MAX).execute()
  const order = new Intl.Collator('vi')
  return rows
    .map(facilityOf)
    .sort((one, other) => rank(one) - rank(other) || order.compare(one.communeName, other.communeName))
}

/** A facility by its code; null when there is none. */
export async function findFacility(db: Kysely<HealthDatabase>, code: string): Promise<Facility | null> {
  const row = await db.selectFrom('health.facilities').selectAll().where('code', '=', code).executeTakeFirst()
  return row ? facilityOf(row) : null
}

function rank(facility: Facility): number {
  return facility.kind === 'general-hospital' ? 0 : 1
}

function facilityOf(row: Selectable<FacilitiesTable>): Facility {
  return {
    code: row.code,
    name: { vi: row.name_vi, en: row.name_en },
    kind: row.kind,
    careLevel: row.care_level,
    communeName: row.commune_name,
    address: { vi: row.address_vi, en: row.address_en },
    phone: row.phone,
  }
}
