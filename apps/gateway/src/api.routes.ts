import { TRPCError, type AnyTRPCRouter } from '@trpc/server'
import type { Db } from '@mc/db'
import { limitRate, requestContext, serveRouter, TooManyTries, type PlatformDatabase, type SectorServices, type Viewer } from '@mc/server-kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { addressOfCaller } from './http/address-of-caller.ts'
import { localeOf } from './page/display.ts'

const WINDOW_SECONDS = 60

/** An API and what its procedures get. */
export type ServedApi = { id: string; router: AnyTRPCRouter; services: SectorServices }

/** What the APIs need of the gateway. */
export type ApiParts = { apis: readonly ServedApi[]; db: Db<PlatformDatabase>; anonymousLimit: number; viewerOf: (request: FastifyRequest) => Promise<Viewer | null> }

/** Every API at `/api/<id>`: the sectors' and the portal's own. */
export function apiRoutes(app: FastifyInstance, parts: ApiParts): void {
  for (const { id, router, services } of parts.apis) {
    serveRouter(app, {
      prefix: `/api/${id}`,
      router,
      createContext: async (request, signal) => {
        const viewer = await parts.viewerOf(request)
        if (viewer === null) await limitAnonymous(parts, request)
        return requestContext(services, { viewer, locale: localeOf(request), requestId: request.id, signal })
      },
      onError: ({ error, path, request }) => {
        const facts = { action: `${id}.${path ?? ''}`, code: error.code, requestId: request.id }
        if (error.code === 'INTERNAL_SERVER_ERROR') request.log.error({ ...facts, err: error.cause ?? error }, 'procedure failed')
        else request.log.info(facts, 'refused')
      },
    })
  }
}

/** Signed-out callers are counted by address, in the database so that all gateways count together. */
async function limitAnonymous({ db, anonymousLimit }: ApiParts, request: FastifyRequest): Promise<void> {
  try {
    await limitRate(db.as({}), { bucket: `anonymous:${addressOfCaller(request)}`, limit: anonymousLimit, windowSeconds: WINDOW_SECONDS })
  } catch (error) {
    if (error instanceof TooManyTries) throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: error.code, cause: error })
    throw error
  }
}
