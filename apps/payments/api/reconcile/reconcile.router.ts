import { router } from '../kit.ts'
import { closeDay } from './close-day.procedure.ts'
import { fetchStatement } from './fetch-statement.procedure.ts'
import { getDay } from './get-day.procedure.ts'
import { handleDifference } from './handle-difference.procedure.ts'
import { listDays } from './list-days.procedure.ts'
import { uploadStatement } from './upload-statement.procedure.ts'

export const reconcileRouter = router({ closeDay, fetchStatement, getDay, handleDifference, listDays, uploadStatement })
