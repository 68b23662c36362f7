import { deskTopic } from '@mc/dossier-store'
import { notifyLive } from '@mc/server-kit'
import * as z from 'zod/mini'
import { NotAColleague } from '../../model/desk/not-a-colleague.error.ts'
import type { WorkRole } from '../../model/catalogue/agencies.ts'
import { procedureFor } from '../kit.ts'
import { colleaguesOf } from './colleagues.query.ts'
import { lockWorkOfMine } from './lock-work-of-mine.query.ts'

/**
 * Gives a piece of work to a colleague of the same office and duty, whoever had it.
 * @throws NotYourWork, NotAColleague
 */
export const assignWork = procedureFor('one-stop.officer', 'agency.officer', 'agency.leader')
  .input(z.object({ taskId: z.uuid(), personId: z.string().check(z.maxLength(12)) }))
  .output(z.object({ taskId: z.uuid(), assigneeName: z.string() }))
  .mutation(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const work = await lockWorkOfMine(trx, { taskId: input.taskId, viewer: ctx.viewer })
      const colleague = (await colleaguesOf(trx, { office: work.office, role: work.role as WorkRole })).find(({ personId }) => personId === input.personId)
      if (!colleague) throw new NotAColleague()
      await trx.updateTable('dossier.tasks').set({ assigned_to: colleague.personId, assigned_name: colleague.name }).where('id', '=', work.id).execute()
      await notifyLive(trx, deskTopic(work.office))
      return { taskId: work.id, assigneeName: colleague.name }
    }),
  )
