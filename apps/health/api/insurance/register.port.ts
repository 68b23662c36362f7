import type { Kysely } from 'kysely'
import type { Coverage } from '../../model/insurance/coverage.ts'
import type { HealthDatabase } from '../database.ts'

/** The insurance register, whoever keeps it. */
export type InsuranceRegister = {
  /**
   * The term that covers a person on a day; null when there is none.
   * @throws RegisterUnavailable when the register does not answer in time
   */
  findCoverage(db: Kysely<HealthDatabase>, question: { citizenId: string; today: string; now: Date }): Promise<Coverage | null>
}
