import { TRPCError, type AnyTRPCRouter } from '@trpc/server'
import type { Db } from '@mc/db'
import { limitRate, logFault, requestContext, serveRouter, TooManyTries, type PlatformDatabase, type SectorServices, type Viewer } from '@mc/server-kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { addressOfCaller, callerKeyOf } from './http/address-of-caller.ts'
import { localeOf } from './page/display.ts'

const WINDOW_SECONDS = 60

/** An API and what its procedures get. */
export type ServedApi = { id: string; router: AnyTRPCRouter; services: SectorServices }

/** What the APIs need of the gateway. */
export type ApiParts = { apis: readonly ServedApi[]; db: Db<PlatformDatabase>; anonymousLimit: number; viewerOf: (request: FastifyRequest) => Promise<Viewer | null>; isolatedFor: (request: FastifyRequest) => string | null }

/** Every API at `/api/<id>`: the sectors' and the portal's own. */
export function apiRoutes(app: FastifyInstance, parts: ApiParts): void {
  for (const { id, router, services } of parts.apis) {
    serveRouter(app, {
      prefix: `/api/${id}`,
      router,
      createContext: async (request, signal) => requestContext(services, { ...(await callerFacts(parts, request, id)), signal }),
      onError: (fault) => logFault(id, fault),
    })
  }
}

/**
 * Who calls an API, wherever its procedures run.
 * @throws TRPCError TOO_MANY_REQUESTS for a signed-out caller who asks too often
 */
export async function callerFacts(parts: Omit<ApiParts, 'apis'>, request: FastifyRequest, id: string) {
  const viewer = await parts.viewerOf(request)
  if (viewer === null) await limitAnonymous(parts, request)
  return { viewer, locale: localeOf(request), requestId: request.id, isolated: parts.isolatedFor(request) === id, callerKey: callerKeyOf(request) }
}

/** Signed-out callers are counted by address, in the database so that all gateways count together. */
async function limitAnonymous({ db, anonymousLimit }: Omit<ApiParts, 'apis'>, request: FastifyRequest): Promise<void> {
  try {
    await limitRate(db.as({}), { bucket: `anonymous:${addressOfCaller(request)}`, limit: anonymousLimit, windowSeconds: WINDOW_SECONDS })
  } catch (error) {
    if (error instanceof TooManyTries) throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: error.code, cause: error })
    throw error
  }
}
