import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import Fastify, { LogController, type FastifyError, type FastifyInstance } from 'fastify'
import type { Env } from '../env.ts'
import { localeOf } from '../page/display.ts'
import { wrongPage } from '../page/wrong-page.ts'
import { compressJson } from './compress-json.ts'
import { securityHeaders } from './security-headers.ts'

/** Milliseconds a client may take to send its request. */
const REQUEST_TIMEOUT_MS = 30_000
const BODY_MAX = 1024 * 1024
const URL_PART_MAX = 500

/** The HTTP server with what every answer has: a request number, security headers, errors without a stack, a log line. */
export async function makeApp(env: Env): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_MAX,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // Who comes while the gateway is leaving is still served.
    return503OnClosing: false,
    routerOptions: { maxParamLength: URL_PART_MAX },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: env.MC_TRUSTED_PROXIES ?? false,
    logger: {
      level: env.MC_LOG_LEVEL,
      // Queries and headers stay out: they hold codes of the sign-in, cookies, and what people search for.
      serializers: { req: (request) => ({ method: request.method, path: request.url?.split('?')[0] }), err: (error) => ({ type: error.name, message: error.message, stack: error.stack ?? '' }) },
    },
  })
  await app.register(cookie)
  const headers = securityHeaders(env.production)
  // Hooks with callbacks: an asynchronous one is a promise more for every answer.
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-request-id', request.id)
    done()
  })
  app.addHook('onSend', compressJson)
  const tellsAll = /^(debug|trace)$/.test(env.MC_LOG_LEVEL)
  app.addHook('onResponse', (request, reply, done) => {
    if (!tellsAll && reply.statusCode < 500) return done()
    const facts = { action: 'http', method: request.method, path: request.routeOptions.url ?? 'page', status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
    if (reply.statusCode >= 500) request.log.warn(facts, 'answered')
    else request.log.debug(facts, 'answered')
    done()
  })
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status < 500) return reply.code(status).send({ error: error.code ?? 'invalid' })
    request.log.error({ action: 'http', err: error }, 'failed')
    reply.code(isDatabaseAway(error) ? 503 : 500).header('cache-control', 'no-store')
    if (!request.headers.accept?.includes('text/html')) return reply.send({ error: 'internal', requestId: request.id })
    return reply.type('text/html; charset=utf-8').send(wrongPage({ locale: localeOf(request), path: request.url, requestId: request.id }))
  })
  return app
}

/** Whether the database could not be reached, rather than the gateway being wrong. */
function isDatabaseAway(error: FastifyError): boolean {
  return /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|57P0[123]|08\w{3}|53300)$/.test(error.code ?? '') || /Connection terminated|timeout exceeded/.test(error.message)
}
