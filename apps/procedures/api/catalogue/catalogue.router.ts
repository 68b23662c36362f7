import { router } from '../kit.ts'
import { listProcedures } from './list-procedures.procedure.ts'

/** What the province's offices do for people: public. */
export const catalogueRouter = router({ list: listProcedures })
