import type { AddressInfo } from 'node:net'
import { readPorts } from './env.ts'
import { makeMailServer } from './mail-server.ts'

const { app, smtp } = makeMailServer()
const ports = readPorts()
try {
  await new Promise<void>((resolve, reject) => {
    smtp.once('error', reject)
    smtp.listen(ports.smtp, 'localhost', resolve)
  })
  await app.listen({ port: ports.page, host: 'localhost' })
} catch (error) {
  console.error((error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? `A port is in use: set PORT (${ports.page}) or MC_SMTP_PORT (${ports.smtp}) to another.` : error)
  process.exit(1)
}
// A client that drops its line is no reason to end.
smtp.on('error', () => undefined)
console.log(JSON.stringify({ ready: true, address: `http://localhost:${(app.server.address() as AddressInfo).port}`, smtp: (smtp.server.address() as AddressInfo).port, pid: process.pid }))
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    smtp.close(() => undefined)
    void app.close().then(() => process.exit(0))
  })
