import { DomainError } from '@mc/errors'
import { IdempotencyKey } from '@mc/server-kit'
import * as z from 'zod/mini'
import { BulkOutcome } from '../../model/desk/queue.ts'
import { Words } from '../../model/dossiers/phase.ts'
import { procedureFor } from '../kit.ts'
import { act } from './act.ts'

/** Dossiers decided at a time: those of one page. */
const MANY_MAX = 50

const Choice = z.union([z.object({ kind: z.literal('approve') }), z.object({ kind: z.literal('reject'), reason: Words }), z.object({ kind: z.literal('send-back'), task: z.string().check(z.maxLength(40)), reason: Words })])

/**
 * Decides on several dossiers, each in its own transaction: what cannot be done is told and stops nothing else. Pressed again with
 * the same keys, what was done is not done twice.
 */
export const decideMany = procedureFor('agency.leader')
  .input(z.object({ dossiers: z.array(z.object({ dossierId: z.uuid(), revision: z.int(), idempotencyKey: IdempotencyKey })).check(z.minLength(1), z.maxLength(MANY_MAX)), choice: Choice }))
  .output(BulkOutcome)
  .mutation(async ({ ctx, input }) => {
    const outcome = []
    for (const one of input.dossiers) outcome.push({ dossierId: one.dossierId, refusal: await refusalOf(act(ctx, { input: one, event: input.choice })) })
    return outcome
  })

async function refusalOf(acted: Promise<unknown>): Promise<string | null> {
  try {
    await acted
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}
