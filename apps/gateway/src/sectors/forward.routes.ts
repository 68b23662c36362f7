import { TRPCError } from '@trpc/server'
import { abortWithCaller, faultAnswer, HOOK_BODY_MAX, SectorAway, takeBytes, type ForwardedFacts } from '@mc/server-kit/remote'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Incoming, RemoteSector } from './remote-sector.ts'

/** As a sector in this process has it. */
const BODY_MAX = 1024 * 1024

/** What belongs to one connection, or is the gateway's own to say. */
const NOT_HANDED_ON = new Set([
  'connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'proxy-authenticate', 'proxy-authorization', 'host', 'content-length',
  'cookie', 'set-cookie', 'accept-encoding', 'expect', 'date', 'x-request-id', 'x-mc-sector', 'x-mc-token', 'x-forwarded-for', 'forwarded',
])

/** Who calls, as a sector in this process would be told; it counts the signed-out and refuses who calls too often. */
export type CallerFacts = (request: FastifyRequest, sector: string) => Promise<Omit<ForwardedFacts, 'use'>>

/** `/api/<id>` of sectors whose servers are processes of their own: calls, batches and streams as if the sector were here. */
export function forwardApis(app: FastifyInstance, { remotes, factsOf }: { remotes: readonly RemoteSector[]; factsOf: CallerFacts }): void {
  for (const remote of remotes) {
    void app.register(
      async (scope) => {
        takeBytes(scope)
        scope.setErrorHandler((error: FastifyError, request, reply) => answerFailure(error, request, reply))
        scope.all('/:path', { bodyLimit: BODY_MAX }, async (request, reply) => {
          const facts: ForwardedFacts = { ...(await factsOf(request, remote.id)), use: 'api' }
          return forward(remote, { request, reply, facts })
        })
      },
      { prefix: `/api/${remote.id}` },
    )
  }
}

/** `/hooks/<id>/…` of the same sectors, byte for byte. */
export function forwardHooks(app: FastifyInstance, { remotes }: { remotes: readonly RemoteSector[] }): void {
  void app.register(async (scope) => {
    takeBytes(scope)
    for (const remote of remotes)
      scope.post(`/hooks/${remote.id}/:name`, { bodyLimit: HOOK_BODY_MAX }, async (request, reply) => {
        const facts: ForwardedFacts = { use: 'hook', requestId: request.id, locale: 'vi', viewer: null, isolated: false }
        try {
          return await forward(remote, { request, reply, facts })
        } catch (error) {
          // The sender tries again: that is what notices are for.
          if (error instanceof SectorAway) return reply.code(503).header('retry-after', '5').send({ error: 'away' })
          throw error
        }
      })
  })
}

async function forward(remote: RemoteSector, { request, reply, facts }: { request: FastifyRequest; reply: FastifyReply; facts: ForwardedFacts }): Promise<FastifyReply> {
  const headers = handedOn(request.headers)
  const body = Buffer.isBuffer(request.body) ? { body: request.body } : {}
  const signal = abortWithCaller(request, reply)
  const answer = await remote.send({ method: request.method, path: request.url, headers, ...body, facts, signal }).catch((error: unknown) => {
    if (signal.aborted) return null
    throw error
  })
  // Nobody is there any more to be told.
  if (answer === null) return reply.hijack()
  reply.code(answer.statusCode).headers(handedOn(answer.headers))
  return reply.send(isStream(answer) ? answer.body : Buffer.from(await answer.body.arrayBuffer()))
}

/** Whole answers are taken whole, so that whatever the gateway does to its own answers happens to these too. */
function isStream({ headers }: Incoming): boolean {
  return headers['transfer-encoding'] !== undefined || String(headers['content-type']).startsWith('text/event-stream')
}

function handedOn(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(headers)) if (value !== undefined && !NOT_HANDED_ON.has(name)) kept[name] = value
  return kept
}

/** What went wrong here, said as the sector's API says it. */
function answerFailure(error: FastifyError | TRPCError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const fault = faultOf(error)
  if (fault.code === 'INTERNAL_SERVER_ERROR') request.log.error({ action: 'forward', err: error }, 'failed')
  const { path = '' } = request.params as { path?: string }
  const isAway = fault.code === 'SERVICE_UNAVAILABLE'
  const { status, body } = faultAnswer(fault, { path, ...(isAway && { requestId: request.id }) })
  if (isAway) reply.header('retry-after', '2')
  return reply.code(status).header('vary', 'trpc-accept, accept').header('cache-control', 'no-store').header('content-type', 'application/json').send(Buffer.from(body))
}

function faultOf(error: FastifyError | TRPCError | SectorAway): TRPCError {
  if (error instanceof TRPCError) return error
  if (error instanceof SectorAway) return new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: error.code, cause: error })
  if (error.statusCode === 413) return new TRPCError({ code: 'PAYLOAD_TOO_LARGE', message: `At most ${BODY_MAX} bytes.` })
  if (error.statusCode === 400) return new TRPCError({ code: 'BAD_REQUEST', message: 'invalid' })
  return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error })
}
