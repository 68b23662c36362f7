import { compareNames } from '@mc/names'
import type { Kysely } from 'kysely'
import type { SheetCell, SheetRow } from '../../model/desk/mark-sheet.ts'
import type { MarkKind, Term } from '../../model/marks/mark.ts'
import type { EducationDatabase } from '../database.ts'

type Of = { classId: string; subjectCode: string; term: Term; regularMarks: number }

/**
 * The lines of a mark sheet, pupils by given name.
 * @param trx under the teacher's duty
 */
export async function readSheet(trx: Kysely<EducationDatabase>, of: Of): Promise<SheetRow[]> {
  const pupils = await trx
    .selectFrom('education.enrolments as enrolment')
    .innerJoin('education.pupils as pupil', 'pupil.citizen_id', 'enrolment.citizen_id')
    .select(['pupil.citizen_id', 'pupil.full_name'])
    .where('enrolment.class_id', '=', of.classId)
    .execute()
  const marks = await trx
    .selectFrom('education.marks')
    .select(['citizen_id', 'kind', 'place', 'mark_hundredths', 'published_hundredths', 'version'])
    .where('class_id', '=', of.classId)
    .where('subject_code', '=', of.subjectCode)
    .where('term', '=', of.term)
    .execute()
  const cells = new Map(marks.map((row) => [`${row.citizen_id} ${row.kind} ${row.place}`, row]))
  const cellOf = (citizenId: string, kind: MarkKind, place: number): SheetCell => {
    const row = cells.get(`${citizenId} ${kind} ${place}`)
    return { mark: row?.mark_hundredths ?? null, published: row?.published_hundredths ?? null, version: row?.version ?? 0 }
  }
  return pupils
    .map((pupil) => ({
      citizenId: pupil.citizen_id,
      name: pupil.full_name,
      regular: Array.from({ length: of.regularMarks }, (_, index) => cellOf(pupil.citizen_id, 'tx', index + 1)),
      mid: cellOf(pupil.citizen_id, 'gk', 1),
      end: cellOf(pupil.citizen_id, 'ck', 1),
    }))
    .sort((one, other) => compareNames(one.name, other.name) || one.citizenId.localeCompare(other.citizenId))
}
