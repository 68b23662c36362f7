import { readAccessLogKeys, startJobs, type AnySector, type PlatformServices } from '@mc/server-kit'
import { readSectorKeys, sectorSigner } from '@mc/server-kit/remote'
import type { FastifyInstance } from 'fastify'
import type { Env } from '../env.ts'
import { noticeParties } from '../notices/notice-parties.ts'
import { forwardHooks } from './forward.routes.ts'
import { remoteAddresses } from './remote-addresses.ts'
import { RemoteSector } from './remote-sector.ts'
import { RemoteWorkers } from './remote-worker.ts'
import { sectorKeyRoutes } from './sector-keys.routes.ts'

/** The sectors of this portal: those that run in this process, and those whose servers are elsewhere. */
export type Sectors = {
  here: readonly AnySector[]
  remotes: readonly RemoteSector[]
  /** Begins the background work of both. */
  startWork(): Promise<void>
  stop(): Promise<void>
}

/**
 * Sorts the sectors by where they run (`HEALTH_API_URL`), and serves what their servers need of the gateway: its keys,
 * and notices of outside parties.
 * @param of.known every sector whose code is here
 */
export function openSectors(app: FastifyInstance, of: { env: Env; known: readonly AnySector[]; platform: PlatformServices }): Sectors {
  const { env, known, platform } = of
  const { log } = platform
  const keys = readSectorKeys(env.MC_SECTOR_KEY)
  const sign = sectorSigner(keys)
  const addresses = remoteAddresses(env.raw)
  const here = known.filter((sector) => !addresses.has(sector.id))
  const remotes = [...addresses].map(([id, url]) => new RemoteSector({ id, url, sign, log }))
  sectorKeyRoutes(app, keys)
  forwardHooks(app, { remotes })

  const workers = new RemoteWorkers({ remotes, known, db: platform.platform, log, onJobsChanged: () => void again() })
  const begin = () => startJobs({ ownerUrl: env.DATABASE_URL, sectors: here, remotes: workers.workers(), platform, telecomUrl: env.MC_TELECOM_URL, noticeParties: noticeParties(env), accessLogKeys: readAccessLogKeys(env.MC_ACCESS_LOG_KEY) })
  let work: Awaited<ReturnType<typeof startJobs>> | null = null
  /** The clock of jobs is set when work begins: a sector whose jobs changed makes it begin anew. */
  async function again(): Promise<void> {
    if (!work) return
    const before = work
    work = null
    await before.stop()
    work = await begin()
  }

  return {
    here,
    remotes,
    startWork: async () => {
      await workers.start()
      if (env.MC_JOBS) work = await begin()
    },
    stop: async () => {
      workers.stop()
      await work?.stop()
      await Promise.all(remotes.map((remote) => remote.close()))
    },
  }
}
