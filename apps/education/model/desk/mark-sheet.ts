import * as z from 'zod/mini'
import { Hundredths, Mark, MarkKind, Term } from '../marks/mark.ts'

/** One cell of the sheet: a mark in hundredths or none, and which entry of it this is (0: never entered). */
export const SheetCell = z.object({ mark: z.nullable(Hundredths), published: z.nullable(Hundredths), version: z.int() })
export type SheetCell = z.infer<typeof SheetCell>

/** One pupil's line: regular marks in their places, mid-term, end-of-term. */
export const SheetRow = z.object({ citizenId: z.string(), name: z.string(), regular: z.array(SheetCell), mid: SheetCell, end: SheetCell })
export type SheetRow = z.infer<typeof SheetRow>

/** A class's marks in one subject and term, pupils in the order of their names. */
export const MarkSheet = z.object({
  classId: z.string(),
  className: z.string(),
  school: z.string(),
  schoolYear: z.int(),
  subjectCode: z.string(),
  term: Term,
  isOpen: z.boolean(),
  rows: z.array(SheetRow),
})
export type MarkSheet = z.infer<typeof MarkSheet>

/** Where a mark stands: `place` counts regular marks from 1, and is 1 for the two exams. */
export const MarkPlace = z.object({
  classId: z.uuid(),
  subjectCode: z.string().check(z.maxLength(20)),
  term: Term,
  citizenId: z.string().check(z.regex(/^\d{12}$/)),
  kind: MarkKind,
  place: z.int().check(z.minimum(1), z.maximum(4)),
})
export type MarkPlace = z.infer<typeof MarkPlace>

/** A mark to enter: null empties the cell. `version` is the entry the teacher saw. */
export const MarkEntry = z.extend(MarkPlace, { mark: z.nullable(Mark), version: z.int().check(z.minimum(0)) })
export type MarkEntry = z.infer<typeof MarkEntry>
