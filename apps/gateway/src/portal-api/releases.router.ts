import type { Db } from '@mc/db'
import type { PlatformDatabase } from '@mc/server-kit'
import * as z from 'zod/mini'
import { personAsActor } from '../registry/actor.ts'
import { requireRight, rightsOf } from '../registry/module-rights.ts'
import { promote, rollBack, setCanary } from '../registry/move-channels.ts'
import { resume, stop } from '../registry/stop-and-resume.ts'
import { compareFiles } from './compare-files.ts'
import { procedureFor, router } from './kit.ts'
import { filesOf, findModuleDetail, listModules } from './releases.query.ts'
import { FileChanges, ListedModule, ModuleDetail, ModuleId, Reason, Version } from './releases.schemas.ts'

const Moved = z.object({ module: z.string(), version: z.string(), previous: z.nullable(z.string()) })
const Done = z.object({ done: z.literal(true) })

/**
 * The module console: what is released, and what people may change by hand: developers the modules of their teams,
 * administrators take back and stop (`registry/module-rights.ts`). Changes ask for identity level 2 and a reason; pressing
 * twice moves nothing further, because a version or channel is named.
 */
export function releasesRouter(db: Db<PlatformDatabase>) {
  const reads = procedureFor('developer', 'administrator')
  const putsForward = procedureFor('developer').atLevel(2)
  const takesAway = procedureFor('developer', 'administrator').atLevel(2)
  return router({
    listModules: reads.output(z.array(ListedModule)).query(async ({ ctx }) => listModules(db, await rightsOf({ db, viewer: ctx.viewer }))),

    getModule: reads
      .input(z.object({ module: ModuleId }))
      .output(ModuleDetail)
      .query(async ({ ctx, input }) => findModuleDetail(db, { module: input.module, rights: await rightsOf({ db, viewer: ctx.viewer }), now: ctx.clock.now() })),

    compare: reads
      .input(z.object({ module: ModuleId, from: Version, to: Version }))
      .output(FileChanges)
      .query(async ({ input: { module, from, to } }) => compareFiles(...(await Promise.all([filesOf(db, { module, version: from }), filesOf(db, { module, version: to })])))),

    promote: putsForward
      .input(z.object({ module: ModuleId, version: Version, reason: Reason }))
      .output(Moved)
      .mutation(async ({ ctx, input }) => {
        await requireRight({ db, viewer: ctx.viewer }, { module: input.module, right: 'putForward' })
        return promote({ db, clock: ctx.clock }, { ...input, actor: personAsActor(ctx.viewer) })
      }),

    setCanary: putsForward
      .input(z.object({ module: ModuleId, version: Version, share: z.int().check(z.gte(0), z.lte(100)), roles: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(20)), reason: Reason }))
      .output(Moved)
      .mutation(async ({ ctx, input }) => {
        await requireRight({ db, viewer: ctx.viewer }, { module: input.module, right: 'putForward' })
        return setCanary({ db, clock: ctx.clock }, { ...input, actor: personAsActor(ctx.viewer) })
      }),

    rollBack: takesAway
      .input(z.object({ module: ModuleId, channel: z.enum(['stable', 'canary']), reason: Reason }))
      .output(Moved)
      .mutation(async ({ ctx, input }) => {
        await requireRight({ db, viewer: ctx.viewer }, { module: input.module, right: 'takeBack' })
        return rollBack({ db, clock: ctx.clock }, { ...input, actor: personAsActor(ctx.viewer) })
      }),

    /** Kill switch: the whole module, or one release. */
    stop: takesAway
      .input(z.object({ module: ModuleId, version: z.optional(Version), reason: Reason }))
      .output(Done)
      .mutation(async ({ ctx, input }) => {
        await requireRight({ db, viewer: ctx.viewer }, { module: input.module, right: 'stop' })
        await stop({ db, clock: ctx.clock }, { ...input, actor: personAsActor(ctx.viewer) })
        return { done: true as const }
      }),

    resume: takesAway
      .input(z.object({ module: ModuleId, version: z.optional(Version), reason: Reason }))
      .output(Done)
      .mutation(async ({ ctx, input }) => {
        await requireRight({ db, viewer: ctx.viewer }, { module: input.module, right: 'stop' })
        await resume({ db, clock: ctx.clock }, { ...input, actor: personAsActor(ctx.viewer) })
        return { done: true as const }
      }),
  })
}
