import { systemClock, type TestClock } from '@mc/server-kit'
import type { FastifyInstance } from 'fastify'
import * as z from 'zod'

const Wish = z.union([z.strictObject({ now: z.iso.datetime({ offset: true }) }), z.strictObject({ offsetMs: z.int() })])

/** Lets tests set the day: `POST /_test/clock` with `{ "now": "2026-12-01T08:00:00+07:00" }`, or `{ "offsetMs": 0 }` to set it right. */
export function testClockRoutes(app: FastifyInstance, clock: TestClock): void {
  app.post('/_test/clock', async (request, reply) => {
    const wish = Wish.safeParse(request.body)
    if (!wish.success) return reply.code(400).send({ error: 'give {"now": ISO time} or {"offsetMs": integer}' })
    const instant = 'now' in wish.data ? new Date(wish.data.now) : new Date(systemClock.now().getTime() + wish.data.offsetMs)
    await clock.set('offsetMs' in wish.data && wish.data.offsetMs === 0 ? null : instant)
    return { now: clock.now().toISOString() }
  })
  app.get('/_test/clock', () => ({ now: clock.now().toISOString() }))
}
