import { router } from '../kit.ts'
import { getMine } from './get-mine.procedure.ts'
import { startPayment } from './start-payment.procedure.ts'
import { watchMine } from './watch-mine.procedure.ts'

export const paymentsRouter = router({ getMine, startPayment, watchMine })
