import type { Db } from '@mc/db'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Clock } from '../context/clock.ts'
import type { Log } from '../context/log.ts'
import type { AnySector } from '../sector/define-sector.ts'

/** Notices of outside parties are small. */
export const HOOK_BODY_MAX = 64 * 1024

/** A sector with its own connection. */
export type RunningSector = { sector: AnySector; db: Db<unknown> }

export type ServeHooksOptions = {
  sectors: readonly RunningSector[]
  clock: Clock
  logOf: (request: FastifyRequest) => Log
  env: Readonly<Record<string, string | undefined>>
}

/**
 * Where outside parties send notices: `/hooks/<sector>/<name>`. The body is handed on as it came, byte for byte, because
 * signatures are over bytes. No cookie counts here, and each hook checks who sent it.
 */
export function serveHooks(app: FastifyInstance, { sectors, clock, logOf, env }: ServeHooksOptions): void {
  void app.register(async (scope) => {
    takeBytes(scope)
    scope.post('/hooks/:sector/:name', { bodyLimit: HOOK_BODY_MAX }, async (request: FastifyRequest<{ Params: { sector: string; name: string } }>, reply) => {
      const running = sectors.find((one) => one.sector.id === request.params.sector)
      const hooks = running?.sector.hooks ?? {}
      const hook = Object.hasOwn(hooks, request.params.name) ? hooks[request.params.name] : undefined
      if (!running || !hook) return reply.code(404).send({ error: 'not-found' })
      const rawBody = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
      const answer = await hook({ headers: request.headers, rawBody }, { db: running.db, clock, log: logOf(request), env })
      return reply.code(answer.status).header('cache-control', 'no-store').send(answer.body ?? {})
    })
  })
}

/** Lets a scope's routes have bodies of any type, as bytes. */
export function takeBytes(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
}
