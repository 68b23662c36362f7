import { router } from '../kit.ts'
import { listMine } from './list-mine.procedure.ts'
import { sendRequest } from './send-request.procedure.ts'

/** Requests, from their sender's side. */
export const requestsRouter = router({ listMine, send: sendRequest })
