import type { Db } from '@mc/db'
import type { PlatformDatabase } from '@mc/server-kit'
import * as z from 'zod/mini'
import { personAsActor } from '../registry/actor.ts'
import type { AnnouncedWorks } from '../status/announced-works.ts'
import { announceWork, changeWork, endWork, listWorks } from '../status/works.ts'
import { procedureFor, router } from './kit.ts'
import { ModuleId } from './releases.schemas.ts'

const MODULES_MAX = 20

const Sentence = z.string().check(z.trim(), z.minLength(1), z.maxLength(300))
const Text = z.object({ vi: Sentence, en: Sentence })
const Work = z
  .object({ id: z.uuid(), startsAt: z.iso.datetime(), endsAt: z.iso.datetime(), text: Text, modules: z._default(z.array(ModuleId).check(z.maxLength(MODULES_MAX)), []) })
  .check(z.refine((work) => Date.parse(work.endsAt) > Date.parse(work.startsAt), { path: ['endsAt'] }))

const ListedWork = z.object({
  id: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  text: z.object({ vi: z.string(), en: z.string() }),
  /** Parts that the works touch; none: the whole portal. */
  modules: z.array(z.string()),
  state: z.enum(['planned', 'running', 'over', 'cancelled']),
  /** Who announced, changed and ended them. */
  history: z.array(z.object({ at: z.string(), actor: z.string(), action: z.string() })),
})
const Done = z.object({ id: z.string() })

/** Works that administrators announce: on the status page and on the pages that they touch, with an audit of who said what. */
export function statusRouter(db: Db<PlatformDatabase>, works: Pick<AnnouncedWorks, 'look'>) {
  const changes = procedureFor('administrator').atLevel(2)
  return router({
    listWorks: procedureFor('administrator').output(z.array(ListedWork)).query(({ ctx }) => listWorks({ db, clock: ctx.clock })),

    announceWork: changes
      .input(Work)
      .output(Done)
      .mutation(async ({ ctx, input }) => {
        await announceWork({ db, clock: ctx.clock }, { actor: personAsActor(ctx.viewer), work: input })
        await works.look()
        return { id: input.id }
      }),

    changeWork: changes
      .input(Work)
      .output(Done)
      .mutation(async ({ ctx, input }) => {
        await changeWork({ db, clock: ctx.clock }, { actor: personAsActor(ctx.viewer), work: input })
        await works.look()
        return { id: input.id }
      }),

    /** Ends works that run; those that have not begun are cancelled. */
    endWork: changes
      .input(z.object({ id: z.uuid() }))
      .output(Done)
      .mutation(async ({ ctx, input }) => {
        await endWork({ db, clock: ctx.clock }, { actor: personAsActor(ctx.viewer), id: input.id })
        await works.look()
        return input
      }),
  })
}
