import * as z from 'zod/mini'
import { schoolYearOf } from '../../model/school-year/school-year.rule.ts'
import { procedureFor } from '../kit.ts'

/** Classes a teacher can have: more is a mistake of the register. */
const CLASSES_MAX = 100

/** The classes and subjects the viewer teaches this school year (E4). */
export const listClasses = procedureFor('teacher')
  .output(
    z.array(
      z.object({
        classId: z.string(),
        className: z.string(),
        school: z.string(),
        subjectCode: z.string(),
        schoolYear: z.int(),
        isClassTeacher: z.boolean(),
        pupils: z.int(),
      }),
    ),
  )
  .query(({ ctx }) =>
    ctx.duty(async (trx) => {
      const rows = await trx
        .selectFrom('education.teaching as teaching')
        .innerJoin('education.classes as class', 'class.id', 'teaching.class_id')
        .innerJoin('education.schools as school', 'school.code', 'class.school_code')
        .select(['class.id', 'class.name', 'school.name as school', 'teaching.subject_code', 'class.school_year', 'class.class_teacher_id'])
        .select((query) =>
          query
            .selectFrom('education.enrolments as enrolment')
            .select((count) => count.fn.countAll<string>().as('pupils'))
            .whereRef('enrolment.class_id', '=', 'class.id')
            .as('pupils'),
        )
        .where('teaching.teacher_id', '=', ctx.viewer.personId)
        .where('class.school_year', '=', schoolYearOf(ctx.clock.today()))
        .orderBy('class.name')
        .orderBy('teaching.subject_code')
        .limit(CLASSES_MAX)
        .execute()
      return rows.map((row) => ({
        classId: row.id,
        className: row.name,
        school: row.school,
        subjectCode: row.subject_code,
        schoolYear: row.school_year,
        isClassTeacher: row.class_teacher_id === ctx.viewer.personId,
        pupils: Number(row.pupils ?? 0),
      }))
    }),
  )
