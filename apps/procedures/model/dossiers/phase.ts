import type { DossierLife, EventKind as StoreEventKind, Phase as StorePhase } from '@mc/dossier'
import * as z from 'zod/mini'

/** Where a dossier is on its way; as `@mc/dossier` has it. */
export const Phase = z.enum(['draft', 'submitted', 'incomplete', 'refused', 'processing', 'deciding', 'signing', 'ready', 'returned', 'withdrawn'] as const satisfies readonly StorePhase[])
export type Phase = z.output<typeof Phase>

/** What can happen to a dossier. */
export const EventKind = z.enum([
  'submit', 'accept', 'refuse', 'ask-supplement', 'supply', 'finish-task', 'send-back', 'hold', 'resume', 'approve', 'reject', 'sign', 'hand-over', 'withdraw',
] as const satisfies readonly StoreEventKind[])
export type EventKind = z.output<typeof EventKind>

/** Why the legal clock stands still. */
export const HoldReason = z.enum(['supplement', 'fee', 'other-agency'] as const satisfies readonly NonNullable<DossierLife['hold']>['reason'][])
export type HoldReason = z.output<typeof HoldReason>

/** Half a day at the office: the unit that limits of the law are counted in. */
export const Session = z.object({ date: z.iso.date(), half: z.enum(['morning', 'afternoon']) })
export type Session = z.output<typeof Session>

/** A sentence in both languages. */
export const Text = z.object({ vi: z.string(), en: z.string() })
export type Text = z.output<typeof Text>

/** Most characters of a reason, a comment or what somebody writes of their own. */
export const WORDS_MAX = 2_000

/** What somebody writes. */
export const Words = z.string().check(z.trim(), z.minLength(3), z.maxLength(WORDS_MAX))

/** Faults named in one notice. */
const FAULTS_MAX = 40

/** Why a dossier comes back: each paper, question or `other` with its reason. */
export const Fault = z.object({ item: z.string().check(z.minLength(1), z.maxLength(60)), reason: Words })
export type Fault = z.output<typeof Fault>
export const Faults = z.array(Fault).check(z.minLength(1), z.maxLength(FAULTS_MAX))

/** How a fee stands: none, asked, paid. */
export const FeeState = z.enum(['none', 'asked', 'paid'])
export type FeeState = z.output<typeof FeeState>

/** What the person decided upon gets. */
export const Decision = z.union([z.object({ outcome: z.literal('approved') }), z.object({ outcome: z.literal('rejected'), reason: z.string() })])
