import * as z from 'zod/mini'
import type { Pattern } from '../../model/gtfs/timetable.ts'
import { FeedId, RoutePage, type RouteDirection } from '../../model/plan/plan.ts'
import { RouteMissing } from '../../model/plan/route-missing.error.ts'
import { procedureFor } from '../kit.ts'
import { loadNetwork, type Network } from './load-network.query.ts'
import { firstDepartures } from './stop-departures.ts'

/**
 * A route with the stops of each direction and what runs on a day (today, unless asked otherwise).
 * @throws RouteMissing
 */
export const getRoute = procedureFor('anyone')
  .input(z.object({ id: FeedId, date: z.optional(z.iso.date()) }))
  .output(RoutePage)
  .query(async ({ ctx, input }) => {
    const network = await loadNetwork(ctx.public)
    const route = network.routes.get(input.id)
    if (!route) throw new RouteMissing()
    const date = input.date ?? ctx.clock.today()
    const patterns = network.timetable.patterns.filter((pattern) => pattern.routeId === route.id)
    const directions = [...Map.groupBy(patterns, (pattern) => pattern.directionId)].sort(([a], [b]) => a - b)
    const shapeIds = new Set(patterns.map((pattern) => pattern.shapeId))
    return {
      route,
      date,
      directions: directions.map(([directionId, group]) => directionOf(network, { directionId, group, date })),
      shapes: [...shapeIds].map((id) => [...(network.shapes.get(id) ?? [])]).filter((points) => points.length > 1),
    }
  })

/** The longest pattern of a direction stands for it: short workings call at part of its stops. */
function directionOf(network: Network, from: { directionId: number; group: readonly Pattern[]; date: string }): RouteDirection {
  const whole = from.group.reduce((most, pattern) => (pattern.stopIds.length > most.stopIds.length ? pattern : most))
  const trip = whole.trips[0]!
  return {
    directionId: from.directionId,
    headsign: trip.headsign,
    stops: whole.stopIds.map((id, index) => {
      const stop = network.stops.get(id)!
      return { id, name: stop.name, lat: stop.lat, lon: stop.lon, minutes: Math.round((trip.arrivals[index]! - trip.departures[0]!) / 60) }
    }),
    departures: firstDepartures(network, from.group, from.date),
  }
}
