import type { TRPCError } from '@trpc/server'
import type { FastifyRequest } from 'fastify'

/** Writes down a call that failed: defects as errors, refusals as what happens every day. For `serveRouter`'s `onError`. */
export function logFault(sector: string, { error, path, request, requestId = request.id }: { error: TRPCError; path: string | undefined; request: FastifyRequest; requestId?: string }): void {
  const facts = { action: `${sector}.${path ?? ''}`, code: error.code, requestId }
  if (error.code === 'INTERNAL_SERVER_ERROR') request.log.error({ ...facts, err: error.cause ?? error }, 'procedure failed')
  else request.log.info(facts, 'refused')
}
