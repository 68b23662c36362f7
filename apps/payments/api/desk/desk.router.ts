import { router } from '../kit.ts'
import { listSettled } from './list-settled.procedure.ts'
import { listSuspense } from './list-suspense.procedure.ts'

export const deskRouter = router({ listSettled, listSuspense })
