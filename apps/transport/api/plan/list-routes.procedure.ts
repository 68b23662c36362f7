import * as z from 'zod/mini'
import { RouteSign } from '../../model/plan/plan.ts'
import { procedureFor } from '../kit.ts'
import { loadNetwork } from './load-network.query.ts'

/** Every route of the timetable, in the order of their signs; a province has some dozens. */
export const listRoutes = procedureFor('anyone')
  .output(z.array(RouteSign).check(z.maxLength(1_000)))
  .query(async ({ ctx }) => [...(await loadNetwork(ctx.public)).routes.values()])
