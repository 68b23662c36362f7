import { TransportMap } from '../../model/plan/plan.ts'
import { procedureFor } from '../kit.ts'
import { loadNetwork } from './load-network.query.ts'

/** Everything the map draws: routes' lines (one direction of each), stops, and the communes by name. */
export const getMap = procedureFor('anyone')
  .output(TransportMap)
  .query(async ({ ctx }) => {
    const network = await loadNetwork(ctx.public)
    const places = await ctx.public.selectFrom('transport.map_places').selectAll().orderBy('code').limit(500).execute()
    const drawn = new Map<string, string>()
    for (const pattern of network.timetable.patterns) if (!drawn.has(pattern.routeId)) drawn.set(pattern.routeId, pattern.shapeId)
    return {
      shapes: [...network.routes.values()].map((route) => ({ routeId: route.id, color: route.color, points: [...(network.shapes.get(drawn.get(route.id) ?? '') ?? [])] })),
      stops: [...network.stops.values()].filter((stop) => stop.routes.length > 0).map(({ id, name, lat, lon }) => ({ id, name, lat, lon })),
      places,
    }
  })
