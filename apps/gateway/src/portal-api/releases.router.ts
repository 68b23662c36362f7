import type { Db } from '@mc/db'
import type { PlatformDatabase, Viewer } from '@mc/server-kit'
import * as z from 'zod/mini'
import type { Actor } from '../registry/actor.ts'
import { promote, rollBack, setCanary } from '../registry/move-channels.ts'
import { resume, stop } from '../registry/stop-and-resume.ts'
import { compareFiles } from './compare-files.ts'
import { procedureFor, router } from './kit.ts'
import { filesOf, findModuleDetail, listModules } from './releases.query.ts'
import { FileChanges, ListedModule, ModuleDetail, ModuleId, Reason, Version } from './releases.schemas.ts'

const Moved = z.object({ module: z.string(), version: z.string(), previous: z.nullable(z.string()) })
const Done = z.object({ done: z.literal(true) })

/**
 * The module console: what is released, and what developers may change by hand. Changes ask for identity level 2 and a
 * reason; pressing twice moves nothing further, because a version or channel is named.
 */
export function releasesRouter(db: Db<PlatformDatabase>) {
  const reads = procedureFor('developer', 'administrator')
  const changes = procedureFor('developer', 'administrator').atLevel(2)
  return router({
    listModules: reads.output(z.array(ListedModule)).query(() => listModules(db)),

    getModule: reads.input(z.object({ module: ModuleId })).output(ModuleDetail).query(({ input }) => findModuleDetail(db, input.module)),

    compare: reads
      .input(z.object({ module: ModuleId, from: Version, to: Version }))
      .output(FileChanges)
      .query(async ({ input: { module, from, to } }) => compareFiles(...(await Promise.all([filesOf(db, { module, version: from }), filesOf(db, { module, version: to })])))),

    promote: changes
      .input(z.object({ module: ModuleId, version: Version, reason: Reason }))
      .output(Moved)
      .mutation(({ ctx, input }) => promote({ db, clock: ctx.clock }, { ...input, actor: actorOf(ctx.viewer) })),

    setCanary: changes
      .input(z.object({ module: ModuleId, version: Version, share: z.int().check(z.gte(0), z.lte(100)), roles: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(20)), reason: Reason }))
      .output(Moved)
      .mutation(({ ctx, input }) => setCanary({ db, clock: ctx.clock }, { ...input, actor: actorOf(ctx.viewer) })),

    rollBack: changes
      .input(z.object({ module: ModuleId, channel: z.enum(['stable', 'canary']), reason: Reason }))
      .output(Moved)
      .mutation(({ ctx, input }) => rollBack({ db, clock: ctx.clock }, { ...input, actor: actorOf(ctx.viewer) })),

    /** Kill switch: the whole module, or one release. */
    stop: changes
      .input(z.object({ module: ModuleId, version: z.optional(Version), reason: Reason }))
      .output(Done)
      .mutation(async ({ ctx, input }) => (await stop({ db, clock: ctx.clock }, { ...input, actor: actorOf(ctx.viewer) }), { done: true as const })),

    resume: changes
      .input(z.object({ module: ModuleId, version: z.optional(Version), reason: Reason }))
      .output(Done)
      .mutation(async ({ ctx, input }) => (await resume({ db, clock: ctx.clock }, { ...input, actor: actorOf(ctx.viewer) }), { done: true as const })),
  })
}

function actorOf(viewer: Viewer): Actor {
  return { kind: 'person', id: viewer.personId, name: viewer.name }
}
