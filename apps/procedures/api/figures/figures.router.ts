import { router } from '../kit.ts'
import { getPublished } from './get-published.procedure.ts'
import { listStatistics } from './list-statistics.procedure.ts'

/** How the offices do. */
export const figuresRouter = router({ published: getPublished, statistics: listStatistics })
