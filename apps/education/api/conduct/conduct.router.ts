import { router } from '../kit.ts'
import { enterConduct } from './enter-conduct.procedure.ts'
import { getSheet } from './get-sheet.procedure.ts'

/** What class teachers do. */
export const conductRouter = router({ getSheet, enterConduct })
