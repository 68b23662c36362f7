import { folderBlobStore, type BlobStore } from '@mc/blob-store'
import { systemClock, type Log, type PlatformServices } from '@mc/server-kit'
import type { Env } from '../env.ts'
import type { RegistryParts } from './change-registry.ts'
import { ensureDevCredentials } from './dev-credentials.ts'
import { installBuilds } from './install-builds.ts'
import { judgeCanaries } from './judge-canaries.ts'
import { readModules } from './read-modules.ts'
import { ReleaseFiles } from './release-files.ts'
import { sweepBlobs } from './sweep-blobs.ts'
import { watchRegistry, type RegistryWatch } from './watch-registry.ts'

/** The registry of a running gateway: the functions beside this file take it as their first argument. */
export type OpenRegistry = RegistryParts & {
  blobs: BlobStore
  watch: RegistryWatch
  files: ReleaseFiles
  stop(): Promise<void>
}

const JUDGE_EVERY_MS = 15_000
const SWEEP_EVERY_MS = 3_600_000

/** Stores the builds that came with the gateway, reads the registry and follows it. */
export async function openRegistry(of: { env: Env; platform: PlatformServices; log: Log }): Promise<OpenRegistry> {
  const { env, platform, log } = of
  const blobs = folderBlobStore({ folder: env.MC_BLOB_DIR, now: systemClock.now })
  const parts = { db: platform.platform, clock: platform.clock, blobs }
  const { modules, refused } = await readModules(env.MC_APPS_DIR)
  for (const one of refused) log.error({ action: 'registry.read', ...one }, 'module left out')
  for (const one of await installBuilds(parts, modules)) log.error({ action: 'registry.install', ...one }, 'build left out; the release before stays')
  if (env.MC_DEV_RELEASE_DIR) await ensureDevCredentials(parts, { folder: env.MC_DEV_RELEASE_DIR, modules: modules.map((one) => one.manifest.id) })
  const watch = await watchRegistry({ db: platform.platform, log })
  const jobs = env.MC_JOBS
    ? [
        every(JUDGE_EVERY_MS, log, async () => {
          for (const module of await judgeCanaries(parts)) log.error({ action: 'registry.auto-roll-back', module }, 'a canary failed more often than stable and was taken back')
        }),
        every(SWEEP_EVERY_MS, log, async () => void (await sweepBlobs(parts, { blobs, machineClock: systemClock }))),
      ]
    : []
  return {
    ...parts,
    watch,
    files: new ReleaseFiles({ db: platform.platform, blobs, log }),
    stop: async () => {
      await Promise.all(jobs.map((job) => job.stop()))
      await watch.stop()
    },
  }
}

/** Does the work again and again, never twice at once. What it does bears being done by several gateways. */
function every(pauseMs: number, log: Log, work: () => Promise<void>): { stop(): Promise<void> } {
  let running: Promise<void> | null = null
  const timer = setInterval(() => {
    running ??= work()
      .catch((error: unknown) => log.warn({ action: 'registry', error: String(error) }, 'will be tried again'))
      .finally(() => (running = null))
  }, pauseMs)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
