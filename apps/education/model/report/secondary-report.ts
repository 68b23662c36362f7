import * as z from 'zod/mini'
import { Hundredths } from '../marks/mark.ts'
import { LEVELS } from '../marks/learning-result.rule.ts'

/** Tốt, Khá, Đạt, Chưa đạt. */
export const LevelSchema = z.enum(LEVELS)

const Result = z.object({
  level: LevelSchema,
  clause: z.enum(['9.2.a', '9.2.b', '9.2.c', '9.2.d', '9.3']),
  adjusted: z.nullable(z.object({ subject: z.string(), from: LevelSchema, without: LevelSchema })),
})

/** One subject in one term: its marks in hundredths and, once all are there, its average; or passed or not. */
export const TermSubject = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('marked'),
    code: z.string(),
    regular: z.array(z.nullable(Hundredths)),
    mid: z.nullable(Hundredths),
    end: z.nullable(Hundredths),
    average: z.nullable(Hundredths),
    missing: z.int(),
  }),
  z.object({ kind: z.literal('comment'), code: z.string(), passed: z.nullable(z.boolean()) }),
])
export type TermSubject = z.infer<typeof TermSubject>

/** One term of grades 6–12. `result` is null before every subject is complete. */
export const TermReport = z.object({
  term: z.union([z.literal(1), z.literal(2)]),
  subjects: z.array(TermSubject),
  conduct: z.nullable(LevelSchema),
  /** The class teacher's, for the term. */
  remark: z.nullable(z.string()),
  result: z.nullable(Result),
})
export type TermReport = z.infer<typeof TermReport>

/** One subject over the year. */
export const YearSubject = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('marked'),
    code: z.string(),
    term1: z.nullable(Hundredths),
    term2: z.nullable(Hundredths),
    average: z.nullable(Hundredths),
  }),
  z.object({ kind: z.literal('comment'), code: z.string(), passed: z.nullable(z.boolean()) }),
])
export type YearSubject = z.infer<typeof YearSubject>

/** The year of grades 6–12. What cannot be said yet is null. */
export const YearOutcome = z.object({
  subjects: z.array(YearSubject),
  conduct: z.nullable(LevelSchema),
  result: z.nullable(Result),
  absences: z.int(),
  promotion: z.nullable(
    z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('promoted') }),
      z.object({ outcome: z.literal('after-summer'), retests: z.array(z.string()), conductTask: z.boolean() }),
      z.object({ outcome: z.literal('repeats'), absences: z.int() }),
    ]),
  ),
  title: z.nullable(z.enum(['xuat-sac', 'gioi'])),
})
export type YearOutcome = z.infer<typeof YearOutcome>

/** A year of grades 6–12, assessed by Circular 22/2021. */
export const SecondaryReport = z.object({ stage: z.literal('secondary'), terms: z.array(TermReport), year: YearOutcome })
export type SecondaryReport = z.infer<typeof SecondaryReport>
