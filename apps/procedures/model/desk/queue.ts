import { DongText } from '@mc/money'
import * as z from 'zod/mini'
import { FeeState, HoldReason, Phase, Session, Text } from '../dossiers/phase.ts'

/** How near a deadline is. `waiting`: the clock stands. */
export const Colour = z.enum(['overdue', 'red', 'yellow', 'green', 'waiting'])
export type Colour = z.output<typeof Colour>

/** Kinds of work at a desk: receive, an agency's task, decide, sign, give the result out. */
export const WorkKind = z.enum(['reception', 'task', 'approval', 'signing', 'hand-over'])
export type WorkKind = z.output<typeof WorkKind>

/** Rows of a queue at a time. */
export const QUEUE_MAX = 50

/** Which part of one's queue is shown. */
export const QueueInput = z.object({
  kind: z.optional(WorkKind),
  colour: z.optional(Colour),
  whose: z._default(z.enum(['all', 'mine', 'nobody']), 'all'),
  procedureCode: z.optional(z.string().check(z.maxLength(20))),
  /** The last row that was seen: the next ones follow. */
  after: z.optional(z.object({ dueOn: z.nullable(z.iso.date()), taskId: z.uuid() })),
})

/** One piece of work in a queue. */
export const QueueRow = z.object({
  taskId: z.uuid(),
  dossierId: z.uuid(),
  /** Of the dossier: what a decision in bulk is made on. */
  revision: z.int(),
  code: z.string(),
  procedure: z.object({ code: z.string(), name: Text }),
  applicantName: z.string(),
  kind: WorkKind,
  work: Text,
  office: z.object({ code: z.string(), name: Text }),
  phase: Phase,
  hold: z.nullable(HoldReason),
  due: z.nullable(Session),
  colour: Colour,
  /** Half days left, the running one counted; negative when it is over; null while the clock stands. */
  sessionsLeft: z.nullable(z.int()),
  dossierDue: z.nullable(Session),
  channel: z.enum(['online', 'counter']),
  sentAt: z.iso.datetime(),
  feeState: FeeState,
  assignee: z.nullable(z.object({ personId: z.string(), name: z.string(), isMe: z.boolean() })),
})
export type QueueRow = z.output<typeof QueueRow>

/** A page of a queue. */
export const QueuePage = z.object({ rows: z.array(QueueRow), hasMore: z.boolean() })
export type QueuePage = z.output<typeof QueuePage>

/** How much waits, by kind and colour. */
export const QueueCounts = z.object({ kinds: z.record(WorkKind, z.int()), colours: z.record(Colour, z.int()), mine: z.int() })
export type QueueCounts = z.output<typeof QueueCounts>

/** A dossier found by its code, the applicant's number or name. */
export const FoundDossier = z.object({
  dossierId: z.uuid(),
  code: z.string(),
  procedure: z.object({ code: z.string(), name: Text }),
  applicantName: z.string(),
  phase: Phase,
  due: z.nullable(Session),
  sentAt: z.iso.datetime(),
})
export type FoundDossier = z.output<typeof FoundDossier>

/** A reason that an officer may give, as data. */
export const ListedReason = z.object({ id: z.string(), text: Text })

/** What a bulk action did, one by one: done, or why not (the refusal's code). */
export const BulkOutcome = z.array(z.object({ dossierId: z.uuid(), refusal: z.nullable(z.string()) }))

/** Money that a counter took. */
export const CashNote = z.object({ amountDong: DongText })
