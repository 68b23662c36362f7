import type { Kysely } from 'kysely'
import { circularOf } from '../../model/marks/circulars.rule.ts'
import { schoolLevelOf } from '../../model/programme/programme.rule.ts'
import { primaryReport } from '../../model/report/primary-report.rule.ts'
import { secondaryReport } from '../../model/report/secondary-report.rule.ts'
import type { PrimaryReport } from '../../model/report/primary-report.ts'
import type { SecondaryReport } from '../../model/report/secondary-report.ts'
import type { YearReport } from '../../model/report/year-report.ts'
import type { EducationDatabase } from '../database.ts'
import type { EnrolledYear } from './find-years.query.ts'

type Of = { citizenId: string; year: EnrolledYear }

/**
 * A pupil's report of one year, from what has been published; averages and results are computed, never stored.
 * @param db scoped to the pupil
 */
export async function readReport(db: Kysely<EducationDatabase>, of: Of): Promise<YearReport> {
  const { grade, schoolYear, className, school } = of.year
  const { circular, inForce } = circularOf(grade, schoolYear)
  const body = schoolLevelOf(grade) === 'primary' ? await readPrimary(db, of) : await readSecondary(db, of)
  return { place: { schoolYear, grade, className, school }, circular: { name: circular.name, inForce, before: circular.before }, body }
}

async function readSecondary(db: Kysely<EducationDatabase>, { citizenId, year }: Of): Promise<SecondaryReport> {
  const [marks, comments, conducts] = await Promise.all([
    db
      .selectFrom('education.marks')
      .select(['subject_code as subject', 'term', 'kind', 'place', 'published_hundredths as mark'])
      .where('citizen_id', '=', citizenId)
      .where('class_id', '=', year.classId)
      .execute(),
    db
      .selectFrom('education.comments')
      .select(['subject_code as subject', 'term', 'published_passed as passed'])
      .where('citizen_id', '=', citizenId)
      .where('class_id', '=', year.classId)
      .execute(),
    db.selectFrom('education.conducts').select(['term', 'level', 'remark']).where('citizen_id', '=', citizenId).where('class_id', '=', year.classId).execute(),
  ])
  return secondaryReport({ grade: year.grade, schoolYear: year.schoolYear, absences: year.absences, marks, comments, conducts })
}

async function readPrimary(db: Kysely<EducationDatabase>, { citizenId, year }: Of): Promise<PrimaryReport> {
  const [subjects, qualities] = await Promise.all([
    db
      .selectFrom('education.primary_subjects')
      .select(['subject_code as subject', 'point', 'level', 'test_mark as test'])
      .where('citizen_id', '=', citizenId)
      .where('class_id', '=', year.classId)
      .execute(),
    db
      .selectFrom('education.primary_qualities')
      .select(['quality_code as quality', 'point', 'level'])
      .where('citizen_id', '=', citizenId)
      .where('class_id', '=', year.classId)
      .execute(),
  ])
  return primaryReport({ grade: year.grade, subjects, qualities })
}
