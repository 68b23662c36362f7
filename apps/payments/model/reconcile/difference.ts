import { DongText } from '@mc/money'
import * as z from 'zod/mini'
import { Instant } from '../bills/bill.ts'
import { DIFFERENCE_CAUSES, DIFFERENCE_KINDS } from './reconcile.rule.ts'

/** `open` and `asked` wait; `noted` is explained, `booked` is in the books now. */
export const DIFFERENCE_STATES = ['open', 'asked', 'noted', 'booked'] as const
export type DifferenceState = (typeof DIFFERENCE_STATES)[number]

/** What a treasurer does about one. */
export const DIFFERENCE_ACTIONS = ['book', 'ask', 'note'] as const
export type DifferenceAction = (typeof DIFFERENCE_ACTIONS)[number]

/** A difference on the desk. */
export const DifferenceRow = z.object({
  differenceId: z.uuid(),
  kind: z.enum(DIFFERENCE_KINDS),
  cause: z.enum(DIFFERENCE_CAUSES),
  bankReference: z.string(),
  direction: z.enum(['credit', 'debit']),
  bankDong: z.nullable(DongText),
  ourDong: z.nullable(DongText),
  bankDay: z.nullable(z.iso.date()),
  ourDay: z.nullable(z.iso.date()),
  state: z.enum(DIFFERENCE_STATES),
  note: z.nullable(z.string()),
  handledBy: z.nullable(z.string()),
  handledAt: z.nullable(Instant),
  actions: z.array(z.enum(DIFFERENCE_ACTIONS)),
})

/** What can be done about a difference: only money that came and that nobody told of is booked. */
export function actionsOf(difference: { kind: string; direction: string; state: DifferenceState }): DifferenceAction[] {
  if (difference.state === 'noted' || difference.state === 'booked') return []
  const canBook = difference.kind === 'not-booked' && difference.direction === 'credit'
  return [...(canBook ? (['book'] as const) : []), ...(difference.state === 'open' ? (['ask'] as const) : []), 'note']
}
