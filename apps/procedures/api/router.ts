import { catalogueRouter } from './catalogue/catalogue.router.ts'
import { router } from './kit.ts'

export const proceduresRouter = router({ catalogue: catalogueRouter })
export type ProceduresRouter = typeof proceduresRouter
