import { deskTopic } from '@mc/dossier-store'
import { procedureFor } from '../kit.ts'
import { myPlaces } from './my-places.ts'

/** Tells, with a number that grows, each time the queue of one of the viewer's offices changed. */
export const watchDesk = procedureFor('one-stop.officer', 'agency.officer', 'agency.leader').subscription(async function* ({ ctx }): AsyncGenerator<{ change: number }> {
  const offices = [...new Set(myPlaces(ctx.viewer).map(({ office }) => office))]
  const followed = offices.map((office) => ctx.live(deskTopic(office))[Symbol.asyncIterator]())
  const nexts = followed.map((one) => one.next())
  yield { change: 0 }
  for (let change = 1; nexts.length > 0; change++) {
    const { at, done } = await Promise.race(nexts.map(async (next, index) => ({ at: index, done: (await next).done })))
    if (done) return
    nexts[at] = followed[at]!.next()
    yield { change }
  }
})
