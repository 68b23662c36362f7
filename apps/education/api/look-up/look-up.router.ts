import { router } from '../kit.ts'
import { openReport } from './open-report.procedure.ts'
import { requestCode } from './request-code.procedure.ts'

/** Marks without an account. */
export const lookUpRouter = router({ requestCode, openReport })
