import * as z from 'zod/mini'

/** Most characters of a request's subject and body, and of an answer: the database checks the same. */
export const SUBJECT_MAX = 120
export const BODY_MAX = 2_000

const line = (max: number) => z.string().check(z.trim(), z.minLength(3), z.maxLength(max))

/** What a citizen types. */
export const RequestDraft = z.object({ subject: line(SUBJECT_MAX), body: line(BODY_MAX) })
export type RequestDraft = z.infer<typeof RequestDraft>

/** What an officer types. */
export const Answer = line(BODY_MAX)

/** Where a request is: waiting for its answer, waiting too long, or answered. */
export const RequestState = z.enum(['open', 'overdue', 'answered'])
export type RequestState = z.infer<typeof RequestState>

/** A request as its sender sees it. */
export const CitizenRequest = z.object({
  id: z.uuid(),
  subject: z.string(),
  body: z.string(),
  sentAt: z.iso.datetime(),
  /** Day by which the answer is due. */
  dueOn: z.iso.date(),
  state: RequestState,
  answer: z.nullable(z.string()),
  answeredAt: z.nullable(z.iso.datetime()),
})
export type CitizenRequest = z.infer<typeof CitizenRequest>

/** A request as the officer who answers it sees it. */
export const OpenRequest = z.object({
  id: z.uuid(),
  citizenName: z.string(),
  subject: z.string(),
  body: z.string(),
  sentAt: z.iso.datetime(),
  dueOn: z.iso.date(),
  state: RequestState,
})
export type OpenRequest = z.infer<typeof OpenRequest>
