import * as z from 'zod/mini'
import { Facility } from '../../model/facilities/facility.ts'
import { procedureFor } from '../kit.ts'
import { findFacilities } from './find-facilities.query.ts'

/** Every facility of the province where one can be examined. */
export const listFacilities = procedureFor('anyone')
  .output(z.array(Facility))
  .query(({ ctx }) => findFacilities(ctx.public))
