import { limitRate, publish } from '@mc/server-kit'
import * as z from 'zod/mini'
import { CODE_MINUTES, LookUpRequest } from '../../model/look-up/look-up.ts'
import { procedureFor } from '../kit.ts'
import { asHolder } from './as-holder.ts'
import { LookUpRequested } from './look-up-requested.event.ts'

/** Requests about one pupil code, whoever makes them. */
const STUDENT_LIMIT = { limit: 5, windowSeconds: 3_600 }
/** Requests from one network address, which a whole village behind one operator's gate may share. */
const ADDRESS_LIMIT = { limit: 30, windowSeconds: 600 }
/** Requests of everybody signed out together: a flood is slowed before it reaches the telecom operator. */
const ALL_LIMIT = { limit: 600, windowSeconds: 60 }

/**
 * Asks for a code to be sent to the phone registered for a pupil (E2). The answer is the same, and takes the same time,
 * whether or not there is such a pupil.
 * @throws TooManyTries after 5 requests an hour about one pupil code, or 30 in ten minutes from one network address
 */
export const requestCode = procedureFor('anyone')
  .input(LookUpRequest)
  .output(z.object({ lookUpId: z.uuid(), validMinutes: z.int() }))
  .mutation(async ({ ctx, input }) => {
    await limitRate(ctx.public, { bucket: `education.look-up.student:${input.studentCode}`, ...STUDENT_LIMIT })
    await limitRate(ctx.public, { bucket: `education.look-up.address:${ctx.callerKey}`, ...ADDRESS_LIMIT })
    await limitRate(ctx.public, { bucket: 'education.look-up.all', ...ALL_LIMIT })
    const lookUpId = ctx.random.uuid()
    const now = ctx.clock.now()
    await ctx.writeOwn(async (trx) => {
      await asHolder(trx, { lookUpId })
      await trx
        .insertInto('education.look_ups')
        .values({
          id: lookUpId,
          student_code: input.studentCode,
          birth_date: input.birthDate,
          citizen_id: null,
          code_hash: null,
          created_at: now,
          expires_at: new Date(now.getTime() + CODE_MINUTES * 60_000),
          opened_at: null,
        })
        .execute()
      await publish(trx, { type: LookUpRequested.type, version: LookUpRequested.version, payload: { lookUpId } })
    })
    return { lookUpId, validMinutes: CODE_MINUTES }
  })
