import { router } from '../kit.ts'
import { listCorrections } from './list-corrections.procedure.ts'
import { reportWrong } from './report-wrong.procedure.ts'

/** "This is wrong": corrections asked of whoever keeps a register (X3). */
export const correctionsRouter = router({ report: reportWrong, list: listCorrections })
