import type { FastifyReply, FastifyRequest } from 'fastify'

/** A signal that aborts when the caller goes before the answer is written. */
export function abortWithCaller(_request: FastifyRequest, reply: FastifyReply): AbortSignal {
  const controller = new AbortController()
  // `close` also comes after an answer that was sent whole.
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort()
  })
  return controller.signal
}
