import type { FastifyInstance, FastifyReply } from 'fastify'

/** How a server leaves without cutting anybody short. */
export type GracefulStop = {
  isStopping(): boolean
  /**
   * Says "not ready", goes on serving while balancers notice, then takes no new connections, ends live streams and waits
   * for the requests under way.
   */
  stop(): Promise<void>
}

/** Requests under way may take this long; what is not done by then is cut. */
const LIMIT_MS = 25_000

/**
 * Prepares a server for that; called before its routes are declared. While it is stopping each answer carries
 * `Connection: close`, so that no balancer sends the next request into a connection that is about to end. The Fastify
 * instance has to be made with `return503OnClosing: false`.
 * @param drainMs how long to go on serving: longer than balancers take to notice that `/readyz` says no
 */
export function gracefulStop(app: FastifyInstance, { drainMs }: { drainMs: number }): GracefulStop {
  let isStopping = false
  const streams = new Set<FastifyReply>()
  app.addHook('onRequest', async (_, reply) => {
    if (isStopping) reply.header('connection', 'close')
  })
  app.addHook('onSend', async (_, reply) => {
    if (!String(reply.getHeader('content-type')).startsWith('text/event-stream')) return
    streams.add(reply)
    reply.raw.once('close', () => streams.delete(reply))
  })
  return {
    isStopping: () => isStopping,
    stop: async () => {
      isStopping = true
      await new Promise((resolve) => setTimeout(resolve, drainMs))
      const closed = app.close()
      // A live stream never ends by itself; its browser comes back at once and is served by another.
      for (const stream of streams) stream.raw.destroy()
      const limit = setTimeout(() => app.server.closeAllConnections(), LIMIT_MS)
      await closed
      clearTimeout(limit)
    },
  }
}
