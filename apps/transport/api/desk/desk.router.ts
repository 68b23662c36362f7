import { router } from '../kit.ts'
import { listMyLookups } from './list-my-lookups.procedure.ts'
import { lookUpLicences } from './look-up-licences.procedure.ts'

/** The transport officer's desk. */
export const deskRouter = router({ lookUpLicences, listMyLookups })
