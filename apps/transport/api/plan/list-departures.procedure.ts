import * as z from 'zod/mini'
import { AskedMoment, DepartureBoard, FeedId } from '../../model/plan/plan.ts'
import { StopMissing } from '../../model/plan/stop-missing.error.ts'
import { procedureFor } from '../kit.ts'
import { askedMoment } from './asked-moment.ts'
import { loadNetwork } from './load-network.query.ts'
import { stopDepartures } from './stop-departures.ts'

/** Departures on one board. */
const DEPARTURES_MAX = 100

/**
 * What leaves a stop in the hours after a moment (now, unless asked otherwise): yesterday's buses after midnight
 * included, and buses that come about every so often as such (T9).
 * @throws StopMissing
 */
export const listDepartures = procedureFor('anyone')
  .input(z.object({ stopId: FeedId, at: AskedMoment, hours: z._default(z.int().check(z.gte(1), z.lte(24)), 3) }))
  .output(DepartureBoard)
  .query(async ({ ctx, input }) => {
    const network = await loadNetwork(ctx.public)
    const stop = network.stops.get(input.stopId)
    if (!stop) throw new StopMissing()
    const from = askedMoment(input.at, ctx.clock)
    const departures = stopDepartures(network, stop.id, { from, seconds: input.hours * 3600 }).slice(0, DEPARTURES_MAX)
    return { stop: { ...stop, routes: [...stop.routes], km: null }, from, departures }
  })
