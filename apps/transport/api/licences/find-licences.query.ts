import type { Kysely } from 'kysely'
import type { CalendarDate } from '../../model/dates/calendar-date.ts'
import type { LicenceDetail } from '../../model/licences/licence.ts'
import { licenceStatus } from '../../model/licences/licence-validity.rule.ts'
import { pointsOn } from '../../model/licences/points.rule.ts'
import type { TransportDatabase } from '../database.ts'

/** A person has a handful; more is a fault of the register. */
const LICENCES_MAX = 20

/** Deductions and tests of a person that are read at most. */
const HISTORY_MAX = 500

/** Whose licences are asked for. */
export type LicenceOwner = { citizenId: string } | { licenceNumber: string }

/**
 * A person's licences with status and points on a day, those that end soonest first, those without an end last.
 * Empty when there are none or the scope of `db` does not let them be seen.
 */
export async function findLicences(db: Kysely<TransportDatabase>, owner: LicenceOwner, today: CalendarDate): Promise<(LicenceDetail & { citizenId: string })[]> {
  const licences = await db
    .selectFrom('transport.licences')
    .selectAll()
    .where((where) => ('citizenId' in owner ? where('citizen_id', '=', owner.citizenId) : where('licence_number', '=', owner.licenceNumber)))
    .orderBy('expires_on', (order) => order.asc().nullsLast())
    .orderBy('issued_on')
    .limit(LICENCES_MAX)
    .execute()
  const citizenId = licences[0]?.citizen_id
  if (citizenId === undefined) return []
  const deductions = await db.selectFrom('transport.licence_deductions').selectAll().where('citizen_id', '=', citizenId).orderBy('effective_on').limit(HISTORY_MAX).execute()
  const tests = await db.selectFrom('transport.licence_tests').selectAll().where('citizen_id', '=', citizenId).limit(HISTORY_MAX).execute()
  return licences.map((row) => {
    const term = { expiresOn: row.expires_on, withdrawnFrom: row.withdrawn_from, withdrawnTo: row.withdrawn_to }
    const points = pointsOn(
      {
        issuedOn: row.issued_on,
        deductions: deductions
          .filter((each) => each.licence_id === row.id)
          .map((each) => ({ effectiveOn: each.effective_on, points: each.points, decisionNumber: each.decision_number, offence: each.offence_code })),
        testsPassedOn: tests.filter((each) => each.licence_id === row.id).map((each) => each.passed_on),
        withdrawal: term,
      },
      today,
    )
    return {
      id: row.id,
      citizenId: row.citizen_id,
      number: row.licence_number,
      scheme: row.scheme,
      classCode: row.class_code,
      issuedOn: row.issued_on,
      issuedBy: row.issued_by,
      ...term,
      status: licenceStatus(term, today),
      pointsLeft: points.left,
      fullAgainOn: points.fullAgainOn,
      testFrom: points.testFrom,
      entries: [...points.entries],
    }
  })
}
