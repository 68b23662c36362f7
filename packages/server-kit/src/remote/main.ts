import { pathToFileURL } from 'node:url'
import { serversBeside } from '@mc/db'
import type { JSONWebKeySet } from 'jose'
import type { AnySector } from '../sector/define-sector.ts'
import { readEnv } from './env.ts'
import { makeSectorServer } from './sector-server.ts'

/** Serves one sector in a process of its own, says when it is ready, and stops when told to. */
async function main(): Promise<void> {
  const env = readEnv()
  const { default: sector } = (await import(pathToFileURL(env.MC_SECTOR_FILE).href)) as { default?: AnySector }
  if (!sector) throw new Error(`${env.MC_SECTOR_FILE} must export a sector by default.`)
  const server = await makeSectorServer({
    sector,
    databaseUrl: env.DATABASE_URL,
    beside: serversBeside(env),
    keys: env.MC_GATEWAY_KEYS.startsWith('{') ? (JSON.parse(env.MC_GATEWAY_KEYS) as JSONWebKeySet) : new URL(env.MC_GATEWAY_KEYS),
    hasTestClock: env.MC_TEST,
    exchange: env.MC_EXCHANGE_URL ? { url: env.MC_EXCHANGE_URL, client: env.MC_EXCHANGE_CLIENT, key: env.MC_EXCHANGE_KEY } : undefined,
    signing: { service: env.MC_SIGN_URL ? { url: env.MC_SIGN_URL, token: env.MC_SIGN_TOKEN } : undefined, rootsFile: env.MC_TRUST_ROOTS },
    ...(env.MC_FILES_DIR !== undefined && { filesFolder: env.MC_FILES_DIR }),
    logLevel: env.MC_LOG_LEVEL,
    drainMs: env.MC_DRAIN_MS,
    env: env.raw,
  })
  const address = await server.app.listen({ port: env.PORT, host: env.HOST })
  process.stdout.write(`${JSON.stringify({ ready: true, sector: sector.id, address, pid: process.pid })}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
}

main().catch((error: NodeJS.ErrnoException) => {
  process.stderr.write(`${error.code === 'EADDRINUSE' ? `The port is in use: set PORT to another. (${error.message})` : error.message}\n`)
  process.exit(1)
})
