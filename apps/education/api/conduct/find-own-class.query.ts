import type { Kysely } from 'kysely'
import { NotClassTeacher } from '../../model/conduct/not-class-teacher.error.ts'
import { schoolLevelOf } from '../../model/programme/programme.rule.ts'
import type { EducationDatabase } from '../database.ts'
import type { TaughtClass } from '../desk/find-taught-class.query.ts'

/**
 * The class of grades 6–12 whose class teacher this is.
 * @param trx under the teacher's duty
 * @throws NotClassTeacher
 */
export async function findOwnClass(trx: Kysely<EducationDatabase>, of: { teacherId: string; classId: string }): Promise<TaughtClass> {
  const found = await trx
    .selectFrom('education.classes as class')
    .innerJoin('education.schools as school', 'school.code', 'class.school_code')
    .select(['class.id', 'class.name', 'class.grade', 'class.school_year', 'school.name as school'])
    .where('class.id', '=', of.classId)
    .where('class.class_teacher_id', '=', of.teacherId)
    .executeTakeFirst()
  if (!found || schoolLevelOf(found.grade) === 'primary') throw new NotClassTeacher()
  return found
}
