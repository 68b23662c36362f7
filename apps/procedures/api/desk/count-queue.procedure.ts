import { Colour, QueueCounts, WorkKind } from '../../model/desk/queue.ts'
import { procedureFor } from '../kit.ts'
import { absentColleagues } from './absent-colleagues.query.ts'
import { nearness } from './colour-of.ts'
import { dueCounts } from './due-counts.query.ts'
import { myPlaces } from './my-places.ts'

/** How much waits in the viewer's offices, by kind and by colour. */
export const countQueue = procedureFor('one-stop.officer', 'agency.officer', 'agency.leader')
  .output(QueueCounts)
  .query(({ ctx }) =>
    ctx.duty(async (trx) => {
      const { personId } = ctx.viewer
      const mineIds = [personId, ...(await absentColleagues(trx, { personId, today: ctx.clock.today() }))]
      const counts = await dueCounts(trx, { places: myPlaces(ctx.viewer), mineIds })
      const now = ctx.clock.now()
      const kinds = Object.fromEntries(WorkKind.options.map((kind) => [kind, sumOf(counts.filter((one) => one.kind === kind))]))
      const colours = Object.fromEntries(Colour.options.map((colour) => [colour, sumOf(counts.filter((one) => nearness(one, now).colour === colour))]))
      return { kinds: kinds as QueueCounts['kinds'], colours: colours as QueueCounts['colours'], mine: counts.reduce((sum, one) => sum + one.mine, 0) }
    }),
  )

function sumOf(counts: readonly { work: number }[]): number {
  return counts.reduce((sum, one) => sum + one.work, 0)
}
