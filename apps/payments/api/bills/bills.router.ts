import { router } from '../kit.ts'
import { countDue } from './count-due.procedure.ts'
import { getMine } from './get-mine.procedure.ts'
import { listMine } from './list-mine.procedure.ts'

export const billsRouter = router({ countDue, getMine, listMine })
