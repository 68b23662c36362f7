import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { readEnv } from './env.ts'
import { keepKeys } from './keys.ts'
import { ownRoutes } from './own-routes.ts'
import { makeProvider } from './provider.ts'
import { Stage } from './script.ts'

const env = readEnv()
const stage = new Stage()
const provider = makeProvider(env, keepKeys(env.stateDir))
const protocol = provider.callback()
const own = ownRoutes(env, provider, stage)
await own.ready()

const OWN = /^\/(interaction\/|_sandbox\/|healthz|sandbox\.css|session\/end(\?|$))/

const server = createServer(async (request, response) => {
  const path = request.url ?? '/'
  if (!path.startsWith('/_sandbox/')) stage.note(request.method ?? 'GET', path.split('?')[0] ?? '/')
  const { down, delayMs } = stage.script
  if (!path.startsWith('/_sandbox/')) {
    if (delayMs > 0) await sleep(delayMs)
    if (down === 'everything' || (down === 'token' && path.startsWith('/token'))) return void response.writeHead(503, { 'retry-after': '1' }).end('unavailable')
  }
  if (OWN.test(path)) own.routing(request, response)
  else await protocol(request, response)
})

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${env.port} is in use: set PORT to another.` : error.message)
  process.exit(1)
})
server.listen(env.port, () => {
  const { port } = server.address() as AddressInfo
  console.log(JSON.stringify({ ready: true, address: `http://localhost:${port}`, pid: process.pid }))
})

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeAllConnections()
  })
