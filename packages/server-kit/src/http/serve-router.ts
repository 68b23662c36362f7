import { TRPCError, type AnyTRPCRouter, type TRPCProcedureType } from '@trpc/server'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RequestContext } from '../context/context.ts'
import { abortWithCaller } from './abort-with-caller.ts'
import { answerCalls, answerFault, type Answer, type Serving } from './answer-calls.ts'
import { streamResponse } from './stream-response.ts'

/** Bytes of one request's body. Files go another way. */
const BODY_MAX = 1024 * 1024

export type ServeRouterOptions<Context extends object = RequestContext> = {
  /** Where: `/api/health`. */
  prefix: string
  router: AnyTRPCRouter
  /** Makes the context of one request, shared by the calls of a batch. */
  createContext(request: FastifyRequest, signal: AbortSignal): Context | Promise<Context>
  /** Calls in one request; more are refused. @default 20 */
  maxBatchSize?: number
  /** Told of every error of a call, refusals included. */
  onError?(fault: { error: TRPCError; path: string | undefined; type: TRPCProcedureType | 'unknown'; request: FastifyRequest }): void
}

/**
 * Serves a router over HTTP, wire-compatible with tRPC's own adapters. Queries, mutations and batches go straight to the
 * procedures; what streams (subscriptions, streamed batches) goes through tRPC's own response.
 * Why: the adapters' Fetch requests and streams cost ten times what the procedures do (docs/decisions/0003).
 *
 * Differences, on purpose: a POST has to be JSON (a form of another site can send anything else, but not that), and
 * bodies over 1 MB are refused.
 */
export function serveRouter<Context extends object>(app: FastifyInstance, options: ServeRouterOptions<Context>): void {
  void app.register(
    async (scope) => {
      scope.removeAllContentTypeParsers()
      scope.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: BODY_MAX }, (_request, body, done) => done(null, body))
      scope.setErrorHandler((error: FastifyError, request, reply) => {
        const fault = transportFault(error)
        options.onError?.({ error: fault, path: pathOf(request), type: 'unknown', request })
        send(reply, answerFault(options.router, fault, pathOf(request)))
      })
      scope.all('/:path', { bodyLimit: BODY_MAX }, (request, reply) => serve(options, request, reply))
    },
    { prefix: options.prefix },
  )
}

async function serve<Context extends object>(options: ServeRouterOptions<Context>, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (request.method === 'HEAD') return reply.code(204).send()
  if (request.method === 'POST' && !isJson(request)) {
    throw new TRPCError({ code: 'UNSUPPORTED_MEDIA_TYPE', message: 'A POST is application/json.' })
  }
  const signal = abortWithCaller(request, reply)
  const { router, maxBatchSize = 20, onError } = options
  const serving: Serving = {
    router,
    maxBatchSize,
    signal,
    createContext: async () => options.createContext(request, signal),
    onError: (error, path, type) => onError?.({ error, path, type, request }),
  }
  const path = decoded(pathOf(request))
  if (wantsStream(request) || router._def.procedures[path]?._def.type === 'subscription') {
    return reply.send(await streamResponse(serving, request, path))
  }
  const query = request.query as Record<string, string | string[] | undefined>
  const answer = await answerCalls(serving, {
    method: request.method,
    path,
    isBatch: first(query['batch']) === '1',
    rawInput: request.method === 'GET' ? first(query['input']) : typeof request.body === 'string' ? request.body : undefined,
  })
  return send(reply, answer)
}

function send(reply: FastifyReply, answer: Answer): FastifyReply {
  if (answer.allow) reply.header('allow', answer.allow)
  return reply
    .code(answer.status)
    .header('vary', 'trpc-accept, accept')
    .header('cache-control', 'no-store')
    .header('content-type', 'application/json')
    // Without a serializer Fastify would add a charset to a text, which JSON does not have. Bytes would need a second write.
    .serializer(asItIs)
    .send(answer.body)
}

function asItIs(body: string): string {
  return body
}

function pathOf(request: FastifyRequest): string {
  return (request.params as { path?: string }).path ?? ''
}

/** tRPC's client may encode a path twice, and its own adapters decode twice. */
function decoded(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch (cause) {
    throw new TRPCError({ code: 'BAD_REQUEST', message: `Invalid URL-encoding in path "${path}"`, cause })
  }
}

function isJson(request: FastifyRequest): boolean {
  return request.headers['content-type']?.toLowerCase().split(';', 1)[0]?.trim() === 'application/json'
}

function wantsStream(request: FastifyRequest): boolean {
  const wish = request.headers['trpc-accept']
  if (wish !== undefined) return wish === 'application/jsonl'
  return request.headers.accept?.includes('application/jsonl') ?? false
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

/** What went wrong before any procedure was reached. */
function transportFault(error: FastifyError | TRPCError): TRPCError {
  if (error instanceof TRPCError) return error
  if (error.statusCode === 413) return new TRPCError({ code: 'PAYLOAD_TOO_LARGE', message: `At most ${BODY_MAX} bytes.` })
  if (error.statusCode === 415) return new TRPCError({ code: 'UNSUPPORTED_MEDIA_TYPE', message: 'A POST is application/json.' })
  if (error.statusCode === 400) return new TRPCError({ code: 'BAD_REQUEST', message: 'invalid' })
  return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error })
}
