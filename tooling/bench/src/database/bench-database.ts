import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startEmbedded } from '@mc/db/embedded'

export const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** A database of the benchmark's own on a server as `npm start` has it, new each time; `stop` ends it. */
export async function benchDatabase(name: string): Promise<{ ownerUrl: string; logFile: string; stop(): Promise<void> }> {
  const dataDir = `${root}.data/bench/${name}`
  rmSync(dataDir, { recursive: true, force: true })
  const server = await startEmbedded({ dataDir })
  return { ownerUrl: server.ownerUrl, logFile: `${server.dataDir}.log`, stop: () => server.stop() }
}
