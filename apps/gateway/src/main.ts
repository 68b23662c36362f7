import { readEnv } from './env.ts'
import { makeGateway } from './gateway.ts'

/** Starts the gateway, says when it is ready, and stops it when told to. */
async function main(): Promise<void> {
  const env = readEnv()
  const gateway = await makeGateway(env)
  await gateway.app.listen({ port: env.PORT, host: env.HOST })
  process.stdout.write(`${JSON.stringify({ ready: true, address: env.MC_ORIGIN, pid: process.pid })}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      gateway.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
}

main().catch((error: NodeJS.ErrnoException) => {
  const line = error.code === 'EADDRINUSE' ? `The port is in use: set PORT to another. (${error.message})` : error.message
  process.stderr.write(`${line}\n`)
  process.exit(1)
})
