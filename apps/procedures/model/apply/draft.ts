import { Procedure } from '@mc/dossier'
import { DongText } from '@mc/money'
import * as z from 'zod/mini'
import { DossierPaper } from '../dossiers/paper.ts'
import { Text } from '../dossiers/phase.ts'

/** Characters of all answers together, as JSON. */
export const ANSWERS_MAX = 200_000

/** Answers by question, as the form's schema has them. */
export const Answers = z.record(z.string().check(z.maxLength(40)), z.unknown())

/** Which register a question's answer came from: `{ fullName: 'population.name' }`. What the person changed is no longer there. */
export const Sources = z.record(z.string(), z.string())

/** Whom a dossier is for. */
export const Person = z.object({ citizenId: z.string(), name: z.string(), isMe: z.boolean() })
export type Person = z.output<typeof Person>

/** What is wrong with an answer: a JSON pointer, and JSON Schema's word for the rule. */
export const AnswerFault = z.object({ path: z.string(), keyword: z.string() })

/** What it costs, line by line. */
export const Fee = z.object({ charges: z.array(z.object({ id: z.string(), name: Text, amountDong: DongText })), totalDong: DongText })
export type Fee = z.output<typeof Fee>

/** A dossier that is being written, with the procedure that it began with. */
export const Draft = z.object({
  id: z.uuid(),
  /** Raised by each change: a page that is older is told so. */
  revision: z.int(),
  procedure: Procedure,
  person: Person,
  answers: Answers,
  sources: Sources,
  papers: z.array(DossierPaper),
  /** E.164; where notices go, and what a dossier is tracked by. */
  phone: z.nullable(z.string()),
  fee: Fee,
  changedAt: z.iso.datetime(),
})
export type Draft = z.output<typeof Draft>

/** A draft in a list. */
export const DraftSummary = z.object({ id: z.uuid(), procedure: z.object({ code: z.string(), name: Text }), person: Person, changedAt: z.iso.datetime() })
export type DraftSummary = z.output<typeof DraftSummary>

/** What is missing before a dossier may be sent. */
export const Readiness = z.object({
  faults: z.array(AnswerFault),
  /** Ids of required papers without a file. */
  missingPapers: z.array(z.string()),
  needsPhone: z.boolean(),
  needsLevel2: z.boolean(),
  canSend: z.boolean(),
  fee: Fee,
})
export type Readiness = z.output<typeof Readiness>

/** What sending gives. */
export const Sent = z.object({ id: z.uuid(), code: z.string(), fee: Fee, phoneEnd: z.string() })
export type Sent = z.output<typeof Sent>
