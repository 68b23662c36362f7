import { portFrom, serveSandbox } from '@mc/sandbox-kit'
import type { AddressInfo } from 'node:net'
import { makeMailServer } from './mail-server.ts'

const { app, smtp } = makeMailServer()
const port = portFrom('PORT', 4014)
const smtpPort = portFrom('MC_SMTP_PORT', port === 0 ? 0 : port + 1)
await serveSandbox(app, port, {
  start: async () => {
    await new Promise<void>((resolve, reject) => {
      smtp.once('error', reject)
      smtp.listen(smtpPort, 'localhost', resolve)
    })
    // A client that drops its line is no reason to end.
    smtp.on('error', () => undefined)
    return { smtp: (smtp.server.address() as AddressInfo).port }
  },
  stop: () => smtp.close(() => undefined),
})
