import { compareNames } from '@mc/names'
import { recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { ConductSheet } from '../../model/conduct/conduct-sheet.ts'
import { Term } from '../../model/marks/mark.ts'
import { schoolYearOf } from '../../model/school-year/school-year.rule.ts'
import { procedureFor } from '../kit.ts'
import { findOwnClass } from './find-own-class.query.ts'

/**
 * The conduct of a class in a term, for its class teacher. Every pupil on it sees later that it was listed.
 * @throws NotClassTeacher
 */
export const getSheet = procedureFor('teacher')
  .input(z.object({ classId: z.uuid(), term: Term }))
  .output(ConductSheet)
  .query(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const own = await findOwnClass(trx, { classId: input.classId, teacherId: ctx.viewer.personId })
      const pupils = await trx
        .selectFrom('education.enrolments as enrolment')
        .innerJoin('education.pupils as pupil', 'pupil.citizen_id', 'enrolment.citizen_id')
        .leftJoin('education.conducts as conduct', (join) =>
          join.onRef('conduct.citizen_id', '=', 'pupil.citizen_id').onRef('conduct.class_id', '=', 'enrolment.class_id').on('conduct.term', '=', input.term),
        )
        .select(['pupil.citizen_id', 'pupil.full_name', 'conduct.level', 'conduct.remark', 'conduct.version'])
        .where('enrolment.class_id', '=', own.id)
        .execute()
      await recordAccess(trx, pupils.map((pupil) => ({ citizenId: pupil.citizen_id, resource: 'education.marks', kind: 'list' as const, reason: 'education.access.conduct-sheet' })))
      const rows = pupils
        .map((pupil) => ({ citizenId: pupil.citizen_id, name: pupil.full_name, level: pupil.level, remark: pupil.remark, version: pupil.version ?? 0 }))
        .sort((one, other) => compareNames(one.name, other.name) || one.citizenId.localeCompare(other.citizenId))
      return { classId: own.id, className: own.name, school: own.school, schoolYear: own.school_year, term: input.term, isOpen: own.school_year === schoolYearOf(ctx.clock.today()), rows }
    }),
  )
