import { limitRate, PLATFORM_SCOPE, type PlatformDatabase } from '@mc/server-kit'
import type { Db } from '@mc/db'
import * as z from 'zod/mini'
import { countLoad } from './count-load.query.ts'
import { procedureFor, router } from './kit.ts'

const LIMIT_SIGNED_IN = 30
/** All signed-out browsers together: a module that fails for everybody must not fill the table. */
const LIMIT_SIGNED_OUT = 300
/** A batch comes from every page view, so many more are expected. */
const LIMIT_LOADS_SIGNED_OUT = 6_000
const LOADS_MAX = 20
const WINDOW_SECONDS = 60

const Load = z.object({
  moduleId: z.string().check(z.regex(/^[a-z][a-z-]{0,39}$/)),
  version: z.string().check(z.regex(/^[\w.-]{1,40}$/)),
  outcome: z.enum(['loaded', 'failed']),
  /** Milliseconds. */
  ms: z.number().check(z.gte(0), z.lte(600_000)),
})

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
    /** How long releases took to load, and which did not: a batch a page, for `release_measures`. */
    loads: procedureFor('anyone')
      .input(z.object({ loads: z.array(Load).check(z.maxLength(LOADS_MAX)) }))
      .output(z.object({ received: z.literal(true) }))
      .mutation(async ({ ctx, input }) => {
        const tables = db.as(PLATFORM_SCOPE)
        const bucket = ctx.viewer ? `loads:${ctx.viewer.personId}` : 'loads:signed-out'
        await limitRate(tables, { bucket, limit: ctx.viewer ? LIMIT_SIGNED_IN : LIMIT_LOADS_SIGNED_OUT, windowSeconds: WINDOW_SECONDS })
        for (const load of input.loads) await countLoad(tables, { ...load, now: ctx.clock.now() })
        return { received: true }
      }),
  })
}

/** Blanks personal ID and phone numbers: they do not belong in a report. */
export function withoutNumbers(text: string): string {
  return text.replace(/\d{6,}/g, '…')
}
