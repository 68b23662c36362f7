import { router } from '../kit.ts'
import { readAtDesk } from './read-at-desk.procedure.ts'
import { readMine } from './read-mine.procedure.ts'

export const documentsRouter = router({ readMine, readAtDesk })
