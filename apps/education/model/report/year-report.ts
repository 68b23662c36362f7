import * as z from 'zod/mini'
import { SchoolYear } from '../school-year/school-year.ts'
import { PrimaryReport } from './primary-report.ts'
import { SecondaryReport } from './secondary-report.ts'

/** Where a pupil was in a school year, and by which circular the year was assessed. */
export const YearPlace = z.object({
  schoolYear: SchoolYear,
  grade: z.int(),
  className: z.string(),
  school: z.string(),
})
export type YearPlace = z.infer<typeof YearPlace>

/** One pupil's year. There is no rank, no class average and no comparison in it (Circular 15/2026/TT-BGDĐT, art. 22(2)). */
export const YearReport = z.object({
  place: YearPlace,
  circular: z.object({ name: z.string(), inForce: z.boolean(), before: z.string() }),
  body: z.discriminatedUnion('stage', [PrimaryReport, SecondaryReport]),
})
export type YearReport = z.infer<typeof YearReport>
