import { limitRate, PLATFORM_SCOPE, type PlatformDatabase } from '@mc/server-kit'
import type { Db } from '@mc/db'
import * as z from 'zod/mini'
import { procedureFor, router } from './kit.ts'

const LIMIT_SIGNED_IN = 30
/** All signed-out browsers together: a module that fails for everybody must not fill the table. */
const LIMIT_SIGNED_OUT = 300
const WINDOW_SECONDS = 60

/** Failures that browsers tell of, so that a team learns of them before people call. */
export function reportsRouter(db: Db<PlatformDatabase>) {
  return router({
    moduleFailure: procedureFor('anyone')
      .input(
        z.object({
          moduleId: z.string().check(z.regex(/^[a-z][a-z-]{0,39}$/)),
          version: z.optional(z.string().check(z.maxLength(40))),
          /** Where it failed: `load`, `render`, `slot`. */
          stage: z.string().check(z.regex(/^[a-z][a-z-]{0,39}$/)),
          message: z.string().check(z.maxLength(1000)),
          path: z.string().check(z.maxLength(500)),
        }),
      )
      .output(z.object({ received: z.literal(true) }))
      .mutation(async ({ ctx, input }) => {
        const tables = db.as(PLATFORM_SCOPE)
        const bucket = ctx.viewer ? `reports:${ctx.viewer.personId}` : 'reports:signed-out'
        await limitRate(tables, { bucket, limit: ctx.viewer ? LIMIT_SIGNED_IN : LIMIT_SIGNED_OUT, windowSeconds: WINDOW_SECONDS })
        const detail = `${withoutNumbers(input.path)} ${withoutNumbers(input.message)}`
        await tables.insertInto('platform.client_reports').values({ module: input.moduleId, version: input.version ?? null, kind: input.stage, detail, user_agent: null, at: ctx.clock.now() }).execute()
        ctx.log.warn({ action: 'reports.moduleFailure', module: input.moduleId, stage: input.stage, requestId: ctx.requestId }, 'a module failed in a browser')
        return { received: true }
      }),
  })
}

/** Personal ID and phone numbers in a message or address do not belong in a report. */
function withoutNumbers(text: string): string {
  return text.replace(/\d{6,}/g, '…')
}
