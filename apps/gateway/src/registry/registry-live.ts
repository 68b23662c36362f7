import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ServerResponse } from 'node:http'
import type { RegistryWatch } from './watch-registry.ts'

/** Proxies end what is silent for a minute. */
const BEAT_MS = 25_000
/** Open pages that one process tells; more ask again later. */
const OPEN_MAX = 20_000

/**
 * `GET /registry/live`: `changed` with a module's id when its releases changed, as Server-Sent Events. The first event,
 * `revision`, says where the registry stands: a page that was away compares it with the last one it saw.
 */
export function registryLive(app: FastifyInstance, watch: RegistryWatch) {
  const open = new Set<ServerResponse>()
  const send = (event: string, data: string) => {
    for (const response of open) response.write(`event: ${event}\nid: ${watch.current().revision}\ndata: ${data}\n\n`)
  }
  const stopListening = watch.onChange((module) => send('changed', JSON.stringify({ module })))
  const beat = setInterval(() => {
    for (const response of open) response.write(': \n\n')
  }, BEAT_MS)
  beat.unref()
  app.addHook('preClose', async () => {
    clearInterval(beat)
    stopListening()
    for (const response of open) response.end()
  })
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (open.size >= OPEN_MAX) return reply.code(503).header('retry-after', '30').send({ error: 'busy' })
    const headers = { ...reply.getHeaders(), 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }
    reply.hijack()
    const response = reply.raw
    response.writeHead(200, headers as Record<string, string>)
    response.write(`retry: 2000\nevent: revision\nid: ${watch.current().revision}\ndata: ${JSON.stringify({ revision: String(watch.current().revision) })}\n\n`)
    open.add(response)
    request.raw.once('close', () => open.delete(response))
    return reply
  }
}
