import * as z from 'zod/mini'
import { NotAColleague } from '../../model/desk/not-a-colleague.error.ts'
import { procedureFor } from '../kit.ts'

/** Ends a standing-in before its last day: either of the two may. @throws NotAColleague */
export const endStandIn = procedureFor('one-stop.officer', 'agency.officer', 'agency.leader')
  .input(z.object({ id: z.uuid() }))
  .output(z.object({ id: z.uuid() }))
  .mutation(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const { personId } = ctx.viewer
      const ended = await trx
        .updateTable('dossier.stand_ins')
        .set({ ended_at: ctx.clock.now() })
        .where('id', '=', input.id)
        .where('ended_at', 'is', null)
        .where((row) => row.or([row('absent_id', '=', personId), row('stand_in_id', '=', personId)]))
        .returning('id')
        .executeTakeFirst()
      if (!ended) throw new NotAColleague()
      return ended
    }),
  )
