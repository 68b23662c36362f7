import type { SectorKeys } from '@mc/server-kit/remote'
import type { FastifyInstance } from 'fastify'

const KEPT_SECONDS = 300

/** Where sectors' servers read the keys that sign what the gateway forwards. */
export function sectorKeyRoutes(app: FastifyInstance, { published }: SectorKeys): void {
  app.get('/.well-known/mc-sector-keys.json', (_, reply) => reply.header('cache-control', `public, max-age=${KEPT_SECONDS}`).type('application/jwk-set+json').send(published))
}
