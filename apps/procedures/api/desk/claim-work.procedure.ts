import { deskTopic } from '@mc/dossier-store'
import { notifyLive } from '@mc/server-kit'
import * as z from 'zod/mini'
import { AssignedToOther } from '../../model/desk/assigned-to-other.error.ts'
import { procedureFor } from '../kit.ts'
import { lockWorkOfMine } from './lock-work-of-mine.query.ts'

/**
 * Takes a piece of work, or gives one's own back to all.
 * @throws AssignedToOther when a colleague was quicker; NotYourWork
 */
export const claimWork = procedureFor('one-stop.officer', 'agency.officer', 'agency.leader')
  .input(z.object({ taskId: z.uuid(), isMine: z.boolean() }))
  .output(z.object({ taskId: z.uuid(), isMine: z.boolean() }))
  .mutation(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const { personId, name } = ctx.viewer
      const work = await lockWorkOfMine(trx, { taskId: input.taskId, viewer: ctx.viewer })
      if (work.assigned_to !== null && work.assigned_to !== personId) throw new AssignedToOther()
      await trx.updateTable('dossier.tasks').set({ assigned_to: input.isMine ? personId : null, assigned_name: input.isMine ? name : null }).where('id', '=', work.id).execute()
      await notifyLive(trx, deskTopic(work.office))
      return { taskId: work.id, isMine: input.isMine }
    }),
  )
