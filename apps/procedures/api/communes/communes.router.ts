import { router } from '../kit.ts'
import { listCommunes } from './list-communes.procedure.ts'

/** Communes of all provinces: public. */
export const communesRouter = router({ list: listCommunes })
