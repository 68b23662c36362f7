import { router } from '../kit.ts'
import { checkCode } from './check-code.procedure.ts'
import { checkFile } from './check-file.procedure.ts'
import { readOriginal } from './read-original.procedure.ts'

export const verifyRouter = router({ checkCode, checkFile, readOriginal })
