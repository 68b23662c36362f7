import type { AddressInfo } from 'node:net'
import { makeAuthority } from './authority.ts'
import { readEnv } from './env.ts'

const env = readEnv()
const app = await makeAuthority(env)
const { port } = env
try {
  await app.listen({ port, host: 'localhost' })
} catch (error) {
  console.error((error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? `Port ${port} is in use: set PORT to another.` : error)
  process.exit(1)
}
console.log(JSON.stringify({ ready: true, address: `http://localhost:${(app.server.address() as AddressInfo).port}`, pid: process.pid }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close().then(() => process.exit(0)))
