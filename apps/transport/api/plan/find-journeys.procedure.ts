import * as z from 'zod/mini'
import { daysBetween } from '../../model/dates/calendar-date.ts'
import { DAY_SECONDS } from '../../model/gtfs/gtfs-time.ts'
import { planJourneys, type Journey, type Leg } from '../../model/gtfs/trip-plan.rule.ts'
import { AskedMoment, FeedId, JourneyAnswer, type JourneyView, type LegView } from '../../model/plan/plan.ts'
import { StopMissing } from '../../model/plan/stop-missing.error.ts'
import { procedureFor } from '../kit.ts'
import { askedMoment } from './asked-moment.ts'
import { loadNetwork, type Network } from './load-network.query.ts'

/**
 * Ways by bus from one stop to another after a moment (now, unless asked otherwise), direct or with one change (T9).
 * @throws StopMissing when either stop is not in the timetable
 */
export const findJourneys = procedureFor('anyone')
  .input(z.object({ from: FeedId, to: FeedId, at: AskedMoment }))
  .output(JourneyAnswer)
  .query(async ({ ctx, input }) => {
    const network = await loadNetwork(ctx.public)
    const from = network.stops.get(input.from)
    const to = network.stops.get(input.to)
    if (!from || !to) throw new StopMissing()
    const at = askedMoment(input.at, ctx.clock)
    const journeys = planJourneys(network.timetable, { from: from.id, to: to.id, at })
    return { from: { id: from.id, name: from.name }, to: { id: to.id, name: to.name }, at, journeys: journeys.map((journey) => journeyView(network, journey)) }
  })

function journeyView(network: Network, journey: Journey): JourneyView {
  const seconds = daysBetween(journey.departs.date, journey.arrives.date) * DAY_SECONDS + journey.arrives.seconds - journey.departs.seconds
  return {
    departs: journey.departs,
    arrives: journey.arrives,
    minutes: Math.round(seconds / 60),
    isApproximate: journey.legs.some((leg) => leg.kind === 'headway'),
    legs: journey.legs.map((leg) => legView(network, leg)),
  }
}

function legView(network: Network, leg: Leg): LegView {
  const named = (id: string) => ({ id, name: network.stops.get(id)?.name ?? id })
  return {
    kind: leg.kind,
    route: network.routes.get(leg.routeId)!,
    headsign: leg.headsign,
    from: named(leg.fromStopId),
    to: named(leg.toStopId),
    departs: leg.departs,
    arrives: leg.arrives,
    headwayMinutes: leg.headwaySeconds === null ? null : Math.round(leg.headwaySeconds / 60),
    stopsBetween: leg.stopsBetween,
  }
}
