import { randomUUID } from 'node:crypto'
import Fastify, { LogController, type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { ServersBeside } from '@mc/db'
import type { JSONWebKeySet } from 'jose'
import { sql } from 'kysely'
import { requestContext } from '../context/context.ts'
import { gracefulStop } from '../http/graceful-stop.ts'
import { logFault } from '../http/log-fault.ts'
import { serveHooks } from '../http/serve-hooks.ts'
import { serveRouter } from '../http/serve-router.ts'
import type { ExchangeAddress } from '../ports/registers-by-exchange.provider.ts'
import type { SigningOptions } from '../ports/sign-by-service.provider.ts'
import type { AnySector } from '../sector/define-sector.ts'
import { openOwnServices } from './own-services.ts'
import { SERVED_BY_HEADER, sectorVerifier, TOKEN_HEADER, type ForwardedFacts, type TokenUse } from './sector-token.ts'
import { workRoutes } from './work.routes.ts'

export type SectorServerOptions = {
  sector: AnySector
  /** Address of the database as the sector's own login. */
  databaseUrl: string
  /** A pooler and a replica, where there are any. */
  beside?: ServersBeside
  /** The gateway's public keys, or where it publishes them. */
  keys: JSONWebKeySet | URL
  /** Follows the clock that tests set. */
  hasTestClock?: boolean
  /** Where registers of other offices are asked. @default nowhere: they are away */
  exchange?: ExchangeAddress | undefined
  /** How documents are signed and checked. @default not at all */
  signing?: SigningOptions
  /** Where people's files are kept. @default nowhere */
  filesFolder?: string
  logLevel?: string
  /** How long to go on serving once told to stop. @default 0 */
  drainMs?: number
  /** What was given to the process, for hooks. */
  env?: Readonly<Record<string, string | undefined>>
}

/** A sector's server that is ready to listen. */
export type SectorServer = { app: FastifyInstance; stop(): Promise<void> }

const BODY_MAX = 1024 * 1024
const REQUEST_TIMEOUT_MS = 30_000
/** The gateway's: a batch names its calls in one part of the address. */
const URL_PART_MAX = 500
const DATABASE_TIMEOUT_MS = 2_000

/**
 * One sector's API, hooks and background work in a process of its own. It serves nobody but the gateway: every request
 * brings the gateway's token, except those of `/healthz` and `/readyz`.
 */
export async function makeSectorServer(options: SectorServerOptions): Promise<SectorServer> {
  const { sector, databaseUrl, beside = {}, hasTestClock = false, drainMs = 0, env = {} } = options
  const app = Fastify({
    bodyLimit: BODY_MAX,
    requestTimeout: REQUEST_TIMEOUT_MS,
    return503OnClosing: false,
    routerOptions: { maxParamLength: URL_PART_MAX },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    logger: {
      level: options.logLevel ?? 'info',
      serializers: { req: (request) => ({ method: request.method, path: request.url?.split('?')[0] }), err: (error) => ({ type: error.name, message: error.message, stack: error.stack ?? '' }) },
    },
  })
  const graceful = gracefulStop(app, { drainMs })
  const { services, close } = await openOwnServices({ sector: sector.id, databaseUrl, beside, log: app.log, hasTestClock, exchange: options.exchange, ...(options.signing && { signing: options.signing }), ...(options.filesFolder !== undefined && { filesFolder: options.filesFolder }) })
  const verify = sectorVerifier(sector.id, options.keys)
  const factsOf = new WeakMap<FastifyRequest, ForwardedFacts>()
  /** Nobody but the gateway, and of the gateway only what is meant for this sector, now. */
  const requireToken = (use: TokenUse) => async (request: FastifyRequest, reply: FastifyReply) => {
    const token = request.headers[TOKEN_HEADER]
    try {
      factsOf.set(request, await verify(typeof token === 'string' ? token : undefined, use))
      return undefined
    } catch (error) {
      request.log.warn({ action: 'token', reason: String(error) }, 'refused')
      return reply.code(401).header('www-authenticate', 'Bearer error="invalid_token"').header('cache-control', 'no-store').send({ error: 'token' })
    }
  }
  app.addHook('onRequest', async (_, reply) => void reply.header(SERVED_BY_HEADER, sector.id))
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error({ action: 'http', err: error }, 'failed')
    return reply.code(status).header('cache-control', 'no-store').send({ error: status >= 500 ? 'internal' : (error.code ?? 'invalid') })
  })

  app.get('/healthz', (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'up', sector: sector.id }))
  app.get('/readyz', async (_, reply) => {
    reply.header('cache-control', 'no-store')
    if (graceful.isStopping()) return reply.code(503).send({ status: 'stopping' })
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), DATABASE_TIMEOUT_MS).unref())
    const isUp = await Promise.race([sql`select 1`.execute(services.db.as({})).then(() => true, () => false), late])
    return reply.code(isUp ? 200 : 503).send({ status: isUp ? 'ready' : 'waiting', database: isUp ? 'up' : 'down' })
  })
  await app.register(async (scope) => {
    scope.addHook('onRequest', requireToken('api'))
    serveRouter(scope, {
      prefix: `/api/${sector.id}`,
      router: sector.router,
      createContext: (request, signal) => requestContext(services, { ...said(factsOf, request), signal }),
      onError: (fault) => logFault(sector.id, { ...fault, requestId: said(factsOf, fault.request).requestId }),
    })
  })
  await app.register(async (scope) => {
    scope.addHook('onRequest', requireToken('hook'))
    serveHooks(scope, { sectors: [{ sector, db: services.db }], clock: services.clock, logOf: (request) => request.log, env })
  })
  await app.register(async (scope) => {
    scope.addHook('onRequest', requireToken('work'))
    workRoutes(scope, { sector, services })
  })

  return {
    app,
    stop: async () => {
      await graceful.stop()
      await close()
    },
  }
}

function said(facts: WeakMap<FastifyRequest, ForwardedFacts>, request: FastifyRequest): ForwardedFacts {
  const known = facts.get(request)
  if (!known) throw new Error('A request came past the check of its token.')
  return known
}
