import type { Db } from '@mc/db'
import type { PlatformDatabase } from '@mc/server-kit'
import * as z from 'zod/mini'
import { personAsActor } from '../registry/actor.ts'
import { giveModule, listTeams, takeModule } from '../registry/teams.ts'
import { procedureFor, router } from './kit.ts'
import { ModuleId, Reason, Team } from './releases.schemas.ts'

const Given = z.object({ module: ModuleId, team: z.string().check(z.minLength(1), z.maxLength(60)), reason: Reason })
const Done = z.object({ done: z.literal(true) })

/** Which teams have which modules: administrators decide it, and the audit of the module keeps it. */
export function teamsRouter(db: Db<PlatformDatabase>) {
  const changes = procedureFor('administrator').atLevel(2)
  return router({
    list: procedureFor('administrator').output(z.array(Team)).query(() => listTeams(db)),

    giveModule: changes
      .input(Given)
      .output(Done)
      .mutation(async ({ ctx, input }) => (await giveModule({ db, clock: ctx.clock }, { ...input, actor: personAsActor(ctx.viewer) }), { done: true as const })),

    takeModule: changes
      .input(Given)
      .output(Done)
      .mutation(async ({ ctx, input }) => (await takeModule({ db, clock: ctx.clock }, { ...input, actor: personAsActor(ctx.viewer) }), { done: true as const })),
  })
}
