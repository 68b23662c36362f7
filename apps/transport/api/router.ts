import { deskRouter } from './desk/desk.router.ts'
import { router } from './kit.ts'
import { licencesRouter } from './licences/licences.router.ts'
import { planRouter } from './plan/plan.router.ts'

/** What transport answers at `/api/transport`. */
export const transportRouter = router({ licences: licencesRouter, plan: planRouter, desk: deskRouter })
export type TransportRouter = typeof transportRouter
