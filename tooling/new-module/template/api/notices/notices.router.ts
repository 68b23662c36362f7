import { router } from '../kit.ts'
import { listNotices } from './list-notices.procedure.ts'

/** Notices: public. */
export const noticesRouter = router({ list: listNotices })
