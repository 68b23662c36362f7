import { startEmbedded, type EmbeddedServer } from '@mc/db/embedded'

/** How often it is looked whether the server is still there. */
const LOOK_MS = 250
/** How long after a failed start it is tried again. */
const AGAIN_MS = 1_000

/** The embedded PostgreSQL of a portal, started again on its port when it was killed. */
export type KeptDatabase = { server: EmbeddedServer; stop: () => Promise<void> }

/**
 * Looks after the embedded server: it is nobody's child once it runs, so its number is asked for.
 * @param started told the number of each server that was started again
 */
export function keepDatabase(first: EmbeddedServer, options: Parameters<typeof startEmbedded>[0], { say, started }: { say: (line: string) => void; started: (pid: number) => void }): KeptDatabase {
  let server = first
  let isStopping = false
  let next: NodeJS.Timeout
  let work: Promise<void> = Promise.resolve()
  const look = async () => {
    if (isStopping || isAlive(server.pid)) return
    say('PostgreSQL ended; starting it again')
    try {
      server = await startEmbedded({ ...options, port: server.port })
      started(server.pid)
      say(`PostgreSQL is back, pid ${server.pid}`)
    } catch (error) {
      say(error instanceof Error ? error.message : String(error))
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
    }
  }
  const plan = () => {
    next = setTimeout(() => (work = look().finally(() => isStopping || plan())), LOOK_MS)
  }
  plan()
  return {
    server: first,
    stop: async () => {
      isStopping = true
      clearTimeout(next)
      await work
      await server.stop()
    },
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
