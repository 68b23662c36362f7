import type { Db } from '@mc/db'
import type { AnySector, Clock, Log } from '@mc/server-kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Notices of outside parties are small. */
const BODY_MAX = 64 * 1024

/** A sector with its own connection. */
export type RunningSector = { sector: AnySector; db: Db<unknown> }

/**
 * Where outside parties send notices: `/hooks/<sector>/<name>`. The body is handed on as it came, byte for byte, because
 * signatures are over bytes. No cookie counts here, and each hook checks who sent it.
 */
export function hookRoutes(app: FastifyInstance, parts: { sectors: readonly RunningSector[]; clock: Clock; logOf: (request: FastifyRequest) => Log; env: Readonly<Record<string, string | undefined>> }): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_MAX }, (_, body, done) => done(null, body))
    scope.post('/hooks/:sector/:name', { bodyLimit: BODY_MAX }, async (request: FastifyRequest<{ Params: { sector: string; name: string } }>, reply) => {
      const running = parts.sectors.find((one) => one.sector.id === request.params.sector)
      const hooks = running?.sector.hooks ?? {}
      const hook = Object.hasOwn(hooks, request.params.name) ? hooks[request.params.name] : undefined
      if (!running || !hook) return reply.code(404).send({ error: 'not-found' })
      const rawBody = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const answer = await hook({ headers: request.headers, rawBody }, { db: running.db, clock: parts.clock, log: parts.logOf(request), env: parts.env })
      return reply.code(answer.status).header('cache-control', 'no-store').send(answer.body ?? {})
    })
  })
}
