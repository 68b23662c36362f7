import { router } from '../kit.ts'
import { findFeed } from './find-feed.procedure.ts'
import { findJourneys } from './find-journeys.procedure.ts'
import { findStops } from './find-stops.procedure.ts'
import { getMap } from './get-map.procedure.ts'
import { getRoute } from './get-route.procedure.ts'
import { listDepartures } from './list-departures.procedure.ts'
import { listRoutes } from './list-routes.procedure.ts'

/** Public transport: stops, routes, departures, journeys. Open to everybody. */
export const planRouter = router({ findStops, listDepartures, listRoutes, getRoute, findJourneys, getMap, findFeed })
