import { router } from '../kit.ts'
import { getMine } from './get-mine.procedure.ts'

/** A person's health record in short. */
export const recordRouter = router({ getMine })
