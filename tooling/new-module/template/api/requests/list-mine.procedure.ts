import * as z from 'zod/mini'
import { CitizenRequest } from '../../model/requests/request.ts'
import { procedureFor } from '../kit.ts'
import { findRequests } from './find-requests.query.ts'

/** The viewer's own requests with their answers, newest first. */
export const listMine = procedureFor('citizen')
  .output(z.array(CitizenRequest))
  .query(({ ctx }) => findRequests(ctx.own, ctx.viewer.personId, ctx.clock.today()))
