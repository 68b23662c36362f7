import { router } from '../kit.ts'
import { listToSign } from './list-to-sign.procedure.ts'
import { previewResult } from './preview-result.procedure.ts'
import { signResults } from './sign-results.procedure.ts'

export const signRouter = router({ list: listToSign, preview: previewResult, signResults })
