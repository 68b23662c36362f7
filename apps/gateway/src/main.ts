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
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit(1)
})

/** One line that says what to do, for the failures that people meet. */
function sentenceOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') return `The port is in use: set PORT to another. (${error.message})`
  if (error.code === 'ECONNREFUSED' || error.code === 'ENOTFOUND') return `The database does not answer: is it running, is DATABASE_URL right? (${error.code})`
  if (error.code === 'ENOSPC') return 'The disk is full.'
  return error.message
}
