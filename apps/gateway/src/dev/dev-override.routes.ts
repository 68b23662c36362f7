import type { Viewer } from '@mc/server-kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { returnAddress } from '../sign-in/return-address.ts'
import type { DevOverrides } from './dev-overrides.ts'

/** The address's parameter that begins an override. */
const PARAMETER = 'mc-dev'

/** One press ends all of a session's overrides. */
export function devOverrideRoutes(app: FastifyInstance, of: { overrides: DevOverrides; viewerOf: (request: FastifyRequest) => Promise<Viewer | null> }): void {
  app.post('/dev/stop', async (request: FastifyRequest<{ Querystring: { return?: string } }>, reply) => {
    await of.overrides.end(await of.viewerOf(request))
    return reply.header('cache-control', 'no-store').redirect(returnAddress(request.query.return), 303)
  })
}

/**
 * Begins what an address asks for: `?mc-dev=health@http://localhost:5173`. Typed, from a bookmark or from the portal
 * itself only: another site's link must not change whose code a developer runs.
 * @returns the same address without the parameter, to lead to, and whether the module is another team's, which a developer
 * is told; null when the address asks for nothing
 */
export async function beginOverride(overrides: DevOverrides, { request, viewer }: { request: FastifyRequest; viewer: Viewer | null }): Promise<{ address: string; refused: string | null } | null> {
  const address = new URL(request.url, 'http://portal')
  const wanted = address.searchParams.get(PARAMETER)
  if (wanted === null) return null
  address.searchParams.delete(PARAMETER)
  const site = request.headers['sec-fetch-site'] ?? 'none'
  const override = site === 'none' || site === 'same-origin' ? overrides.parse(wanted) : null
  const isOthers = override !== null && (await overrides.begin(viewer, override)) === 'other-team'
  return { address: address.pathname + address.search, refused: isOthers ? override.module : null }
}
