import { router } from '../kit.ts'
import { getReport } from './get-report.procedure.ts'
import { listNews } from './list-news.procedure.ts'
import { listPupils } from './list-pupils.procedure.ts'

/** What families and pupils read. */
export const marksRouter = router({ listPupils, getReport, listNews })
