import * as z from 'zod/mini'
import { deviceName } from '../sessions/device-name.ts'
import type { SessionStore } from '../sessions/session-store.ts'
import { procedureFor, router } from './kit.ts'
import { SessionNotFound } from './session-not-found.error.ts'

const Device = z.object({
  id: z.uuid(),
  /** The device at hand. */
  isCurrent: z.boolean(),
  level: z.union([z.literal(1), z.literal(2)]),
  browser: z.nullable(z.string()),
  kind: z.enum(['phone', 'tablet', 'computer', 'unknown']),
  system: z.nullable(z.string()),
  /** Instants, ISO 8601. */
  signedInAt: z.string(),
  lastSeenAt: z.string(),
})

/** The devices on which a person is signed in, and ending sign-ins from afar. */
export function sessionsRouter(sessions: SessionStore) {
  return router({
    list: procedureFor('citizen')
      .output(z.array(Device))
      .query(async ({ ctx }) => {
        const devices = await sessions.devicesOf(ctx.viewer.personId)
        return devices.map((one) => ({
          id: one.id,
          isCurrent: one.id === ctx.viewer.sessionId,
          level: one.level,
          ...deviceName(one.userAgent),
          signedInAt: one.createdAt.toISOString(),
          lastSeenAt: one.lastSeenAt.toISOString(),
        }))
      }),

    // Pressing twice does no harm: what has ended stays ended, and the second press says that it has.
    revoke: procedureFor('citizen')
      .input(z.object({ id: z.uuid() }))
      .output(z.object({ ended: z.number() }))
      .mutation(async ({ ctx, input }) => {
        const ended = await sessions.revoke(ctx.viewer.personId, { id: input.id })
        if (ended === 0) throw new SessionNotFound()
        return { ended }
      }),

    revokeAll: procedureFor('citizen')
      .input(z.object({ keepsCurrent: z.boolean() }))
      .output(z.object({ ended: z.number() }))
      .mutation(async ({ ctx, input }) => ({ ended: await sessions.revoke(ctx.viewer.personId, { allBut: input.keepsCurrent ? ctx.viewer.sessionId : null }) })),
  })
}
