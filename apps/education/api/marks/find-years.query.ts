import type { Kysely } from 'kysely'
import type { YearPlace } from '../../model/report/year-report.ts'
import type { EducationDatabase } from '../database.ts'

/** Where a pupil was in one year, with what its report is read by. */
export type EnrolledYear = YearPlace & { classId: string; absences: number }

/** A person has at most so many school years in the register. */
const YEARS_MAX = 20

/**
 * Every school year of a pupil, newest first.
 * @param db scoped to the pupil
 */
export async function findYears(db: Kysely<EducationDatabase>, citizenId: string): Promise<EnrolledYear[]> {
  const rows = await db
    .selectFrom('education.enrolments as enrolment')
    .innerJoin('education.classes as class', 'class.id', 'enrolment.class_id')
    .innerJoin('education.schools as school', 'school.code', 'class.school_code')
    .select(['enrolment.class_id', 'enrolment.absences', 'enrolment.school_year', 'class.grade', 'class.name', 'school.name as school'])
    .where('enrolment.citizen_id', '=', citizenId)
    .orderBy('enrolment.school_year', 'desc')
    .limit(YEARS_MAX)
    .execute()
  return rows.map((row) => ({
    classId: row.class_id,
    absences: row.absences,
    schoolYear: row.school_year,
    grade: row.grade,
    className: row.name,
    school: row.school,
  }))
}
