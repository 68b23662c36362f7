import * as z from 'zod/mini'
import { procedureFor, router } from './kit.ts'

const SignedIn = z.object({ personId: z.string(), name: z.string(), level: z.union([z.literal(1), z.literal(2)]), roles: z.array(z.string()) })

/** Who is signed in; null when nobody is. Asked when a page that was open long wants to know whether it still is. */
export const sessionRouter = router({
  me: procedureFor('anyone')
    .output(z.nullable(SignedIn))
    .query(({ ctx }) => ctx.viewer && { personId: ctx.viewer.personId, name: ctx.viewer.name, level: ctx.viewer.level, roles: [...ctx.viewer.roles] }),
})
