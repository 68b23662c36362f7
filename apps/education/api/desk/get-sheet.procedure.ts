import { recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { MarkSheet } from '../../model/desk/mark-sheet.ts'
import { NotYourClass } from '../../model/desk/not-your-class.error.ts'
import { Term } from '../../model/marks/mark.ts'
import { programmeOf } from '../../model/programme/programme.rule.ts'
import { schoolYearOf } from '../../model/school-year/school-year.rule.ts'
import { procedureFor } from '../kit.ts'
import { findTaughtClass } from './find-taught-class.query.ts'
import { readSheet } from './read-sheet.query.ts'

/**
 * A class's mark sheet in one subject and term (E4). Every pupil on it sees later that their marks were listed.
 * @throws NotYourClass when the viewer does not teach this subject in this class
 */
export const getSheet = procedureFor('teacher')
  .input(z.object({ classId: z.uuid(), subjectCode: z.string().check(z.maxLength(20)), term: Term }))
  .output(MarkSheet)
  .query(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const taught = await findTaughtClass(trx, { ...input, teacherId: ctx.viewer.personId })
      const subject = taught && programmeOf(taught.grade).find((one) => one.code === input.subjectCode)
      if (!taught || subject?.kind !== 'marked') throw new NotYourClass()
      const rows = await readSheet(trx, { ...input, regularMarks: subject.regularMarks })
      await recordAccess(
        trx,
        rows.map((row) => ({ citizenId: row.citizenId, resource: 'education.marks', kind: 'list' as const, reason: 'education.access.mark-sheet' })),
      )
      return {
        classId: taught.id,
        className: taught.name,
        school: taught.school,
        schoolYear: taught.school_year,
        subjectCode: subject.code,
        term: input.term,
        isOpen: taught.school_year === schoolYearOf(ctx.clock.today()),
        rows,
      }
    }),
  )
