import { router } from '../kit.ts'
import { getMine } from './get-mine.procedure.ts'

/** A person's health insurance (BHYT). */
export const insuranceRouter = router({ getMine })
