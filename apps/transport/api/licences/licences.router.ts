import { router } from '../kit.ts'
import { getMine } from './get-mine.procedure.ts'
import { listMine } from './list-mine.procedure.ts'

/** Driving licences, from their holder's side. */
export const licencesRouter = router({ listMine, getMine })
