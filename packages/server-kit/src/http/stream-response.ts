import { resolveResponse } from '@trpc/server/http'
import type { FastifyRequest } from 'fastify'
import type { Serving } from './answer-calls.ts'

/** What streams goes through tRPC's own response: Server-Sent Events of a subscription, answers of a batch as they come. */
export function streamResponse(serving: Serving, request: FastifyRequest, path: string): Promise<Response> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined && !name.startsWith(':')) headers.append(name, one)
  }
  // The host matters to nobody here, and one that is no host would make the URL throw.
  const url = new URL(request.raw.url ?? '/', 'http://gateway.invalid')
  const body = request.method === 'GET' || typeof request.body !== 'string' ? null : request.body
  return resolveResponse({
    router: serving.router,
    req: new Request(url, { method: request.method, headers, body, signal: serving.signal }),
    // Decoded already: a percent sign left in it is the path's own.
    path: encodeURIComponent(path),
    error: null,
    maxBatchSize: serving.maxBatchSize,
    createContext: () => serving.createContext(),
    onError: ({ error, path: at, type }) => serving.onError(error, at, type),
  })
}
