import { conductRouter } from './conduct/conduct.router.ts'
import { deskRouter } from './desk/desk.router.ts'
import { router } from './kit.ts'
import { lookUpRouter } from './look-up/look-up.router.ts'
import { marksRouter } from './marks/marks.router.ts'

/** The education sector's API, a line a feature. */
export const educationRouter = router({ marks: marksRouter, lookUp: lookUpRouter, desk: deskRouter, conduct: conductRouter })

/** What the browser's client is typed by. */
export type EducationRouter = typeof educationRouter
