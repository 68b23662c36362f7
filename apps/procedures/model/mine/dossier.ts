import { Procedure } from '@mc/dossier'
import { DongText } from '@mc/money'
import * as z from 'zod/mini'
import { Answers, Fee, Person, Sources } from '../apply/draft.ts'
import { DossierPaper } from '../dossiers/paper.ts'
import { Decision, EventKind, Fault, FeeState, HoldReason, Phase, Session, Text } from '../dossiers/phase.ts'

/** Who has a dossier now: the office, what it does, until when. `until` is null while the clock stands. */
export const Holder = z.object({ office: Text, work: Text, until: z.nullable(Session) })
export type Holder = z.output<typeof Holder>

/** A dossier in the list of its applicant. */
export const DossierSummary = z.object({
  id: z.uuid(),
  code: z.string(),
  procedure: z.object({ code: z.string(), name: Text }),
  person: Person,
  phase: Phase,
  /** Why the clock stands, if it does. */
  hold: z.nullable(HoldReason),
  decision: z.nullable(Decision),
  sentAt: z.iso.datetime(),
  /** When the result is due; null before reception, at the end and while the clock stands. */
  due: z.nullable(Session),
  isLate: z.boolean(),
  endedAt: z.nullable(z.iso.datetime()),
  feeState: FeeState,
  feeDong: DongText,
  /** What the applicant is to do now. */
  toDo: z.nullable(z.enum(['supply', 'pay', 'fetch', 'rate'])),
})
export type DossierSummary = z.output<typeof DossierSummary>

/** One thing that happened. */
export const TimelineEntry = z.object({
  seq: z.int(),
  at: z.iso.datetime(),
  kind: EventKind,
  /** Who did it: the applicant (null) or an office, with the officer's name. */
  office: z.nullable(Text),
  actorName: z.nullable(z.string()),
  /** The task that was finished or sent back to. */
  work: z.nullable(Text),
  faults: z.array(Fault),
  reason: z.nullable(z.string()),
})
export type TimelineEntry = z.output<typeof TimelineEntry>

/** The forms of Circular 03/2025/TT-VPCP that a dossier gets, and its result. */
export const DocumentForm = z.enum(['receipt', 'supplement', 'refusal', 'apology', 'stop', 'control', 'result'])
export type DocumentForm = z.output<typeof DocumentForm>

/** A document of a dossier. `hasFile`: there is a PDF of it. */
export const DossierDocument = z.object({ id: z.uuid(), form: DocumentForm, at: z.iso.datetime(), hasFile: z.boolean(), isSigned: z.boolean() })
export type DossierDocument = z.output<typeof DossierDocument>

/** What a citizen complains about, and the answer. */
export const Complaint = z.object({ id: z.uuid(), text: z.string(), at: z.iso.datetime(), answer: z.nullable(z.string()), answeredAt: z.nullable(z.iso.datetime()) })
export type Complaint = z.output<typeof Complaint>

/** Marks from 1 to 5. @source Decision 766/QĐ-TTg, satisfaction */
export const Rating = z.object({ score: z.int().check(z.minimum(1), z.maximum(5)), text: z.nullable(z.string()) })
export type Rating = z.output<typeof Rating>

/** One dossier as its applicant sees it. */
export const Dossier = z.extend(DossierSummary, {
  revision: z.int(),
  channel: z.enum(['online', 'counter']),
  reception: Text,
  definition: Procedure,
  answers: Answers,
  sources: Sources,
  papers: z.array(DossierPaper),
  fee: Fee,
  phone: z.nullable(z.string()),
  timeline: z.array(TimelineEntry),
  /** Who has it now; several when agencies work side by side; none at the end. */
  holders: z.array(Holder),
  /** What was asked for last and is not supplied yet. */
  faults: z.array(Fault),
  documents: z.array(DossierDocument),
  canWithdraw: z.boolean(),
  canSupply: z.boolean(),
  canRate: z.boolean(),
  rating: z.nullable(Rating),
  complaints: z.array(Complaint),
})
export type Dossier = z.output<typeof Dossier>
