import * as z from 'zod/mini'
import { Term } from '../../model/marks/mark.ts'

/** What others may rely on: the marks of one subject, class and term were shown to families. It names no pupil. */
export const MarksPublished = {
  type: 'education.marks-published',
  version: 1,
  payload: z.object({ classId: z.uuid(), subjectCode: z.string(), term: Term, schoolYear: z.int(), marks: z.int() }),
} as const
