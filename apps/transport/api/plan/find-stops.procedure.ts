import * as z from 'zod/mini'
import { nearestStops, stopsByName } from '../../model/plan/find-stops.rule.ts'
import { StopSign } from '../../model/plan/plan.ts'
import { procedureFor } from '../kit.ts'
import { loadNetwork } from './load-network.query.ts'

/** Stops in one answer: more do not fit under a field. */
const STOPS_MAX = 20

/** Stops by name, with or without marks, or the nearest to a place when one is given. Nothing typed finds nothing. */
export const findStops = procedureFor('anyone')
  .input(
    z.object({
      text: z._default(z.string().check(z.maxLength(100)), ''),
      near: z.optional(z.object({ lat: z.number().check(z.gte(-90), z.lte(90)), lon: z.number().check(z.gte(-180), z.lte(180)) })),
      limit: z._default(z.int().check(z.gte(1), z.lte(STOPS_MAX)), 10),
    }),
  )
  .output(z.array(StopSign))
  .query(async ({ ctx, input }) => {
    const network = await loadNetwork(ctx.public)
    const stops = [...network.stops.values()].filter((stop) => stop.routes.length > 0)
    if (input.near) return nearestStops(stops, input.near, input.limit).map((stop) => ({ ...stop, routes: [...stop.routes] }))
    return stopsByName(stops, input.text, input.limit).map((stop) => ({ ...stop, routes: [...stop.routes], km: null }))
  })
