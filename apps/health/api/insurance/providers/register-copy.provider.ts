import type { Kysely } from 'kysely'
import { RegisterUnavailable } from '../../../model/insurance/register-unavailable.error.ts'
import type { HealthDatabase } from '../../database.ts'
import { currentCoverage, findCoverages } from '../find-coverages.query.ts'
import type { InsuranceRegister } from '../register.port.ts'

/**
 * The register's copy in our own tables. It counts as out of reach during a noted outage, as the register's gateway
 * would be: the copy may then be behind, and a facility must not refuse a patient on stale data.
 */
export const registerCopy: InsuranceRegister = {
  async findCoverage(db, { citizenId, today, now }) {
    if (await isOut(db, now)) throw new RegisterUnavailable()
    const current = currentCoverage(await findCoverages(db, citizenId, today))
    return current?.state === 'upcoming' ? null : current
  },
}

async function isOut(db: Kysely<HealthDatabase>, now: Date): Promise<boolean> {
  const outage = await db
    .selectFrom('health.register_outages')
    .select('id')
    .where('begins_at', '<=', now)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', now)]))
    .limit(1)
    .executeTakeFirst()
  return outage !== undefined
}
