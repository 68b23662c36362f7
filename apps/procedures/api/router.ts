import { catalogueRouter } from './catalogue/catalogue.router.ts'
import { communesRouter } from './communes/communes.router.ts'
import { router } from './kit.ts'

export const proceduresRouter = router({ catalogue: catalogueRouter, communes: communesRouter })
export type ProceduresRouter = typeof proceduresRouter
