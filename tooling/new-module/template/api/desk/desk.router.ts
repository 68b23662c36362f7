import { router } from '../kit.ts'
import { answerRequest } from './answer-request.procedure.ts'
import { listOpen } from './list-open.procedure.ts'

/** The officers' side. */
export const deskRouter = router({ listOpen, answer: answerRequest })
