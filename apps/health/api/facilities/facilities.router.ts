import { router } from '../kit.ts'
import { getFacility } from './get-facility.procedure.ts'
import { listFacilities } from './list-facilities.procedure.ts'

/** Where one can be examined: public. */
export const facilitiesRouter = router({ list: listFacilities, get: getFacility })
