import type { FastifyInstance } from 'fastify'
import type { AddressInfo } from 'node:net'

/** What a party has beside its pages: a server of another protocol. */
type Beside = { start?: () => Promise<Readonly<Record<string, unknown>>>; stop?: () => void }

/** Longest wait for open connections to end when the party is told to. */
const STOP_MS = 2_000

/**
 * Lets a party listen, says so on one line for whoever started it, and ends it on SIGINT and SIGTERM.
 * @param beside what else is started first, and told in that line; what is ended with it
 */
export async function serveSandbox(app: FastifyInstance, port: number, beside: Beside = {}): Promise<void> {
  let more: Readonly<Record<string, unknown>> = {}
  try {
    more = (await beside.start?.()) ?? {}
    await app.listen({ port, host: 'localhost' })
  } catch (error) {
    const { code, port: taken = port } = error as NodeJS.ErrnoException & { port?: number }
    console.error(code === 'EADDRINUSE' ? `Port ${taken} is in use: set PORT to another.` : error)
    process.exit(1)
  }
  console.log(JSON.stringify({ ready: true, address: `http://localhost:${(app.server.address() as AddressInfo).port}`, ...more, pid: process.pid }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      beside.stop?.()
      setTimeout(() => process.exit(0), STOP_MS).unref()
      void app.close().then(() => process.exit(0))
    })
}
