import type { Db } from '@mc/db'
import { PLATFORM_SCOPE, type PlatformDatabase } from '@mc/server-kit'
import * as z from 'zod/mini'
import { procedureFor, router } from './kit.ts'
import { WorkNotFound } from './work-not-found.error.ts'

const Sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(300))

/** Works that administrators announce on the status page. */
export function statusRouter(db: Db<PlatformDatabase>) {
  return router({
    // The work's id comes from the browser, so that pressing twice announces once.
    announceWork: procedureFor('administrator')
      .atLevel(2)
      .input(
        z.object({ id: z.uuid(), startsAt: z.iso.datetime(), endsAt: z.iso.datetime(), text: z.object({ vi: Sentence, en: Sentence }) }).check(z.refine((work) => work.endsAt > work.startsAt, { path: ['endsAt'] })),
      )
      .output(z.object({ id: z.string() }))
      .mutation(async ({ ctx, input }) => {
        await db
          .as(PLATFORM_SCOPE)
          .insertInto('platform.planned_works')
          .values({ id: input.id, starts_at: new Date(input.startsAt), ends_at: new Date(input.endsAt), text_vi: input.text.vi, text_en: input.text.en, announced_by: ctx.viewer.personId, announced_at: ctx.clock.now() })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute()
        return { id: input.id }
      }),

    cancelWork: procedureFor('administrator')
      .atLevel(2)
      .input(z.object({ id: z.uuid() }))
      .output(z.object({ cancelled: z.literal(true) }))
      .mutation(async ({ ctx, input }) => {
        const changed = await db.as(PLATFORM_SCOPE).updateTable('platform.planned_works').set({ cancelled_at: ctx.clock.now() }).where('id', '=', input.id).executeTakeFirst()
        if (changed.numUpdatedRows === 0n) throw new WorkNotFound()
        return { cancelled: true }
      }),
  })
}
