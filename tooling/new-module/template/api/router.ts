import { deskRouter } from './desk/desk.router.ts'
import { router } from './kit.ts'
import { noticesRouter } from './notices/notices.router.ts'
import { requestsRouter } from './requests/requests.router.ts'

export const sampleRouter = router({ notices: noticesRouter, requests: requestsRouter, desk: deskRouter })
export type SampleRouter = typeof sampleRouter
