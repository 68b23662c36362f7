import type { Db } from '@mc/db'
import { PLATFORM_SCOPE, type Log, type PlatformDatabase } from '@mc/server-kit'
import { REGISTRY_CHANNEL } from './change-registry.ts'
import { readSnapshot, type Snapshot } from './snapshot.ts'

/** A lost notification is noticed after this: the registry's number is asked for. */
const LOOK_EVERY_MS = 2_000

/** The registry as this gateway knows it, renewed when it changes anywhere. */
export type RegistryWatch = {
  current(): Snapshot
  /** Reads it again now; for what changed in this very process. */
  renew(): Promise<void>
  /** Calls back with the module whose releases changed, once the snapshot knows of it. @returns how to stop */
  onChange(listener: (module: string) => void): () => void
  stop(): Promise<void>
}

/** Reads the registry and follows it. While the database is away the last snapshot goes on serving. */
export async function watchRegistry(of: { db: Db<PlatformDatabase>; log: Log }): Promise<RegistryWatch> {
  const { db, log } = of
  const listeners = new Set<(module: string) => void>()
  let snapshot = await readSnapshot(db)
  let reading: Promise<void> | null = null
  let isWanted = false
  let changed = new Set<string>()

  const readAll = async () => {
    while (isWanted) {
      isWanted = false
      const told = changed
      changed = new Set()
      try {
        const before = snapshot
        snapshot = await readSnapshot(db)
        // A notification was lost: whoever's pointer moved is found by comparing.
        for (const module of movedBetween(before, snapshot)) told.add(module)
        for (const module of told) for (const tell of listeners) tell(module)
      } catch (error) {
        log.warn({ action: 'registry.renew', error: String(error) }, 'registry could not be read; the last state goes on serving')
      }
    }
    reading = null
  }
  const renew = () => {
    isWanted = true
    return (reading ??= readAll())
  }
  const listening = await db.listen(REGISTRY_CHANNEL, (module) => {
    changed.add(module)
    void renew()
  })
  const timer = setInterval(() => {
    db.as(PLATFORM_SCOPE)
      .selectFrom('platform.registry_revision')
      .select('revision')
      .executeTakeFirstOrThrow()
      .then(({ revision }) => (revision === snapshot.revision ? undefined : renew()), () => undefined)
  }, LOOK_EVERY_MS)
  timer.unref()
  await renew()
  return {
    current: () => snapshot,
    renew,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: async () => {
      clearInterval(timer)
      await listening.stop()
      await reading
    },
  }
}

function movedBetween(before: Snapshot, after: Snapshot): string[] {
  const facesOf = (snapshot: Snapshot) => new Map(snapshot.modules.map(({ id, isStopped, stable, canary }) => [id, JSON.stringify([isStopped, stable.isStopped, stable.manifest.version, canary?.version, canary?.share, canary?.roles])]))
  const [one, other] = [facesOf(before), facesOf(after)]
  return [...other.keys()].filter((id) => one.get(id) !== other.get(id))
}
