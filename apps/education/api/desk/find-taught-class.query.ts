import type { Kysely } from 'kysely'
import type { EducationDatabase } from '../database.ts'

/** A class in which the viewer teaches a subject. */
export type TaughtClass = { id: string; name: string; grade: number; school_year: number; school: string }

/**
 * The class, when this teacher teaches this subject in it; null otherwise.
 * @param trx under the teacher's duty
 */
export async function findTaughtClass(
  trx: Kysely<EducationDatabase>,
  asked: { teacherId: string; classId: string; subjectCode: string },
): Promise<TaughtClass | null> {
  const row = await trx
    .selectFrom('education.teaching as teaching')
    .innerJoin('education.classes as class', 'class.id', 'teaching.class_id')
    .innerJoin('education.schools as school', 'school.code', 'class.school_code')
    .select(['class.id', 'class.name', 'class.grade', 'class.school_year', 'school.name as school'])
    .where('teaching.teacher_id', '=', asked.teacherId)
    .where('teaching.class_id', '=', asked.classId)
    .where('teaching.subject_code', '=', asked.subjectCode)
    .executeTakeFirst()
  return row ?? null
}
