import * as z from 'zod/mini'
import { NoPupil } from '../../model/marks/no-pupil.error.ts'
import { YearPlace, YearReport } from '../../model/report/year-report.ts'
import { SchoolYear } from '../../model/school-year/school-year.ts'
import { procedureFor } from '../kit.ts'
import { findYears } from './find-years.query.ts'
import { openPupil } from './open-pupil.ts'
import { readReport } from './read-report.query.ts'

/**
 * One pupil's report of one year, the newest when none is named, with the list of all years (E1). For a parent, a
 * guardian, or the pupil from 14.
 * @throws NotYourRecord, TooYoung, NoPupil
 */
export const getReport = procedureFor('citizen')
  .input(z.object({ citizenId: z.string().check(z.regex(/^\d{12}$/)), schoolYear: z.optional(SchoolYear) }))
  .output(
    z.object({
      pupil: z.object({ citizenId: z.string(), name: z.string(), birthDate: z.string(), studentCode: z.string() }),
      years: z.array(YearPlace),
      report: YearReport,
    }),
  )
  .query(async ({ ctx, input }) => {
    const { door, pupil } = await openPupil(ctx, input.citizenId)
    const years = await findYears(door.db, pupil.citizen_id)
    const year = input.schoolYear === undefined ? years[0] : years.find((one) => one.schoolYear === input.schoolYear)
    if (!year) throw new NoPupil()
    return {
      pupil: { citizenId: pupil.citizen_id, name: pupil.full_name, birthDate: pupil.birth_date, studentCode: pupil.student_code },
      years,
      report: await readReport(door.db, { citizenId: pupil.citizen_id, year }),
    }
  })
