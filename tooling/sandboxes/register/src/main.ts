import type { AddressInfo } from 'node:net'
import { readEnv } from './env.ts'
import { makeRegisters } from './registers.ts'

const { port, keys } = readEnv()
const app = makeRegisters(keys)
try {
  await app.listen({ port, host: 'localhost' })
} catch (error) {
  console.error((error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? `Port ${port} is in use: set PORT to another.` : error)
  process.exit(1)
}
console.log(JSON.stringify({ ready: true, address: `http://localhost:${(app.server.address() as AddressInfo).port}`, pid: process.pid }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close().then(() => process.exit(0)))
