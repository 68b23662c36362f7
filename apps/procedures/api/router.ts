import { applyRouter } from './apply/apply.router.ts'
import { catalogueRouter } from './catalogue/catalogue.router.ts'
import { communesRouter } from './communes/communes.router.ts'
import { correctionsRouter } from './corrections/corrections.router.ts'
import { counterRouter } from './counter/counter.router.ts'
import { designerRouter } from './designer/designer.router.ts'
import { deskRouter } from './desk/desk.router.ts'
import { documentsRouter } from './documents/documents.router.ts'
import { figuresRouter } from './figures/figures.router.ts'
import { router } from './kit.ts'
import { mineRouter } from './mine/mine.router.ts'
import { signRouter } from './sign/sign.router.ts'
import { trackRouter } from './track/track.router.ts'
import { verifyRouter } from './verify/verify.router.ts'

export const proceduresRouter = router({
  catalogue: catalogueRouter,
  communes: communesRouter,
  corrections: correctionsRouter,
  drafts: applyRouter,
  mine: mineRouter,
  track: trackRouter,
  desk: deskRouter,
  counter: counterRouter,
  figures: figuresRouter,
  documents: documentsRouter,
  sign: signRouter,
  verify: verifyRouter,
  designer: designerRouter,
})
export type ProceduresRouter = typeof proceduresRouter
