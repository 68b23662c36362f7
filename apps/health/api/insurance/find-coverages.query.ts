import type { Kysely } from 'kysely'
import type { Coverage } from '../../model/insurance/coverage.ts'
import { coverageState, daysBetween, wholeYearsBetween } from '../../model/insurance/coverage-state.rule.ts'
import type { HealthDatabase } from '../database.ts'

/** Terms shown: a working life has fewer. */
const TERMS_MAX = 50

/** All terms of a person's insurance, newest first. */
export async function findCoverages(db: Kysely<HealthDatabase>, citizenId: string, today: string): Promise<Coverage[]> {
  const rows = await db
    .selectFrom('health.coverages as coverage')
    .innerJoin('health.facilities as facility', 'facility.code', 'coverage.registered_facility_code')
    .select([
      'coverage.id',
      'coverage.card_number',
      'coverage.valid_from',
      'coverage.valid_to',
      'coverage.insured_since',
      'coverage.own_paid_year_dong',
      'facility.code',
      'facility.name_vi',
      'facility.name_en',
    ])
    .where('coverage.citizen_id', '=', citizenId)
    .orderBy('coverage.valid_to', 'desc')
    .limit(TERMS_MAX)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    cardNumber: row.card_number,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    state: coverageState({ validFrom: row.valid_from, validTo: row.valid_to }, today),
    daysLeft: daysBetween(today, row.valid_to),
    insuredSince: row.insured_since,
    yearsInARow: Math.max(0, wholeYearsBetween(row.insured_since, today)),
    registeredFacility: { code: row.code, name: { vi: row.name_vi, en: row.name_en } },
    ownPaidYearDong: row.own_paid_year_dong.toString(),
  }))
}

/** The term that covers today, else the next to come; null when there is neither. */
export function currentCoverage(terms: readonly Coverage[]): Coverage | null {
  return terms.find((term) => term.state === 'valid' || term.state === 'ending') ?? terms.findLast((term) => term.state === 'upcoming') ?? null
}
