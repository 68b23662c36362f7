import * as z from 'zod/mini'

/** An id in a document: letters, digits, hyphens. */
export const Id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/))

/** A sentence in both languages. */
export const Text = z.strictObject({ vi: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) })

/** How long something may take. @see TimeLimit of the legal clock */
export const Limit = z.union([
  z.strictObject({ halfDays: z.int().check(z.minimum(1), z.maximum(2_000)) }),
  z.strictObject({ sameDayBefore: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)) }),
])

/** One agency's part of the work. `role` names who does it; tasks of one stage run side by side. */
export const Task = z.strictObject({ id: Id, name: Text, agency: Id, role: z.string(), limit: Limit })

/** The tasks that run at the same time; the next stage begins when all are done. */
export const Stage = z.array(Task).check(z.minLength(1), z.maxLength(20))

/** The way of a dossier through agencies (quy trình nội bộ). */
export const Workflow = z.strictObject({
  reception: z.strictObject({ agency: Id, role: z.string() }),
  stages: z.array(Stage).check(z.minLength(1), z.maxLength(20)),
  approval: z.strictObject({ agency: Id, role: z.string() }),
  /** How often the applicant may be asked for more. @source Decree 61/2018/NĐ-CP, art. 19: once; a setting since */
  supplementsMax: z._default(z.int().check(z.minimum(0), z.maximum(5)), 1),
})

export type Workflow = z.output<typeof Workflow>
export type Task = z.output<typeof Task>
