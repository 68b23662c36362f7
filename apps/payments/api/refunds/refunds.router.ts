import { router } from '../kit.ts'
import { getMine } from './get-mine.procedure.ts'

export const refundsRouter = router({ getMine })
