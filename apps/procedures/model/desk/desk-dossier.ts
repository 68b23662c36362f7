import * as z from 'zod/mini'
import { Dossier } from '../mine/dossier.ts'
import { EventKind, Session, Text } from '../dossiers/phase.ts'
import { Colour, WorkKind } from './queue.ts'

/** A piece of work of a dossier, open or done. */
export const DeskTask = z.object({
  taskId: z.uuid(),
  kind: WorkKind,
  /** The document's task, or the kind's own. */
  task: z.string(),
  work: Text,
  office: z.object({ code: z.string(), name: Text }),
  openedAt: z.iso.datetime(),
  doneAt: z.nullable(z.iso.datetime()),
  due: z.nullable(Session),
  assignee: z.nullable(z.object({ personId: z.string(), name: z.string(), isMe: z.boolean() })),
  /** Open, and of an office and role of the viewer's. */
  isMine: z.boolean(),
})
export type DeskTask = z.output<typeof DeskTask>

/** What colleagues write to each other: never shown to the applicant. */
export const Comment = z.object({ id: z.uuid(), authorName: z.string(), office: z.nullable(Text), text: z.string(), at: z.iso.datetime() })
export type Comment = z.output<typeof Comment>

/** One dossier as an officer sees it. */
export const DeskDossier = z.extend(Dossier, {
  colour: Colour,
  sessionsLeft: z.nullable(z.int()),
  tasks: z.array(DeskTask),
  comments: z.array(Comment),
  /** What the viewer may do now. */
  actions: z.array(EventKind),
})
export type DeskDossier = z.output<typeof DeskDossier>

/** A colleague in one's offices: whom work may be given to. */
export const Colleague = z.object({ personId: z.string(), name: z.string(), openTasks: z.int() })
export type Colleague = z.output<typeof Colleague>
