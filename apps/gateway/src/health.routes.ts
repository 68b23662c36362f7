import type { Db } from '@mc/db'
import type { PlatformDatabase } from '@mc/server-kit'
import { sql } from 'kysely'
import type { FastifyInstance } from 'fastify'

const TIMEOUT_MS = 2_000

/** `/healthz`: the process is up. `/readyz`: it can serve, its database answers and it is not shutting down. */
export function healthRoutes(app: FastifyInstance, parts: { db: Db<PlatformDatabase>; isStopping: () => boolean; sectors: readonly string[] }): void {
  app.get('/healthz', (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'up' }))
  app.get('/readyz', async (_, reply) => {
    reply.header('cache-control', 'no-store')
    if (parts.isStopping()) return reply.code(503).send({ status: 'stopping' })
    const database = await answersInTime(parts.db)
    // Migrations ran before the first request could come.
    return reply.code(database ? 200 : 503).send({ status: database ? 'ready' : 'waiting', database: database ? 'up' : 'down', migrations: 'applied', sectors: parts.sectors })
  })
}

function answersInTime(db: Db<PlatformDatabase>): Promise<boolean> {
  const answered = sql`select 1`.execute(db.as({})).then(() => true, () => false)
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), TIMEOUT_MS).unref())
  return Promise.race([answered, late])
}
