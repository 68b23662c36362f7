import { Agent, createServer, request as send, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

/** How often each gateway is asked whether it takes requests. */
const LOOK_EVERY_MS = 100
const LOOK_TIMEOUT_MS = 2_000
/** What belongs to one connection only. */
const OF_ONE_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding']

type Target = { url: URL; isReady: boolean }

/**
 * Takes turns between servers that are ready. Who sends is told by `X-Forwarded-For`; the host stays as it was asked for.
 * A request that could not even be begun goes to the next server; one that was begun is never sent twice.
 */
export class Balancer {
  readonly server: Server
  readonly #targets: Target[]
  readonly #agent = new Agent({ keepAlive: true })
  readonly #timer: NodeJS.Timeout
  #turn = 0

  constructor(addresses: readonly string[]) {
    this.#targets = addresses.map((address) => ({ url: new URL(address), isReady: false }))
    this.server = createServer((request, response) => void this.#serve(request, response))
    this.#timer = setInterval(() => this.#targets.forEach((target) => void look(target)), LOOK_EVERY_MS)
  }

  /** Waits until every server is ready. */
  async allReady(): Promise<void> {
    while (!this.#targets.every((target) => target.isReady)) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }

  close(): void {
    clearInterval(this.#timer)
    this.server.close()
    this.server.closeAllConnections()
    this.#agent.destroy()
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = []
    try {
      for await (const part of request) parts.push(part as Buffer)
    } catch {
      // The caller left while sending.
      return
    }
    const body = Buffer.concat(parts)
    const ready = this.#targets.filter((target) => target.isReady)
    for (let tries = 0; tries < ready.length; tries++) {
      const target = ready[this.#turn++ % ready.length]!
      if (await this.#pass(target, { request, response, body })) return
      target.isReady = false
    }
    response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1' }).end('{"error":"no-gateway"}')
  }

  /** @returns false when the server could not be reached at all */
  #pass(target: Target, { request, response, body }: { request: IncomingMessage; response: ServerResponse; body: Buffer }): Promise<boolean> {
    return new Promise((resolve) => {
      const headers = { ...request.headers, 'content-length': String(body.length), 'x-forwarded-for': request.socket.remoteAddress ?? '' }
      for (const name of OF_ONE_CONNECTION) Reflect.deleteProperty(headers, name)
      if (body.length === 0 && (request.method === 'GET' || request.method === 'HEAD')) Reflect.deleteProperty(headers, 'content-length')
      const outgoing = send({ hostname: target.url.hostname, port: target.url.port, path: request.url, method: request.method, headers, agent: this.#agent }, (answer) => {
        const kept = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !OF_ONE_CONNECTION.includes(name)))
        response.writeHead(answer.statusCode ?? 502, kept)
        response.flushHeaders()
        answer.pipe(response)
        answer.on('error', () => response.destroy())
        resolve(true)
      })
      response.once('close', () => outgoing.destroy())
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNREFUSED') return resolve(false)
        response.destroy()
        resolve(true)
      })
      outgoing.end(body)
    })
  }
}

async function look(target: Target): Promise<void> {
  target.isReady = await fetch(new URL('/readyz', target.url), { signal: AbortSignal.timeout(LOOK_TIMEOUT_MS) }).then(
    async (answer) => (await answer.arrayBuffer(), answer.ok),
    () => false,
  )
}
