import { randomUUID } from 'node:crypto'
import type { Db } from '@mc/db'
import { PLATFORM_SCOPE, type AnySector, type Log, type PlatformDatabase } from '@mc/server-kit'
import { describeSector, SectorDescription, type ForwardedFacts, type RemoteWorker } from '@mc/server-kit/remote'
import type { RemoteSector } from './remote-sector.ts'

/** How often a sector's server is asked what it does in the background: a new release may do more. */
const ASK_EVERY_MS = 30_000
const ASK_TIMEOUT_MS = 2_000
const EVENT_TIMEOUT_MS = 10_000
const JOB_TIMEOUT_MS = 15 * 60_000

export type RemoteWorkersOptions = {
  remotes: readonly RemoteSector[]
  /** Sectors whose code is here: what they say counts until their server has been heard. */
  known: readonly AnySector[]
  db: Db<PlatformDatabase>
  log: Log
  /** Told when the jobs of one have changed: the clock has to be set anew. */
  onJobsChanged: () => void
}

/**
 * The background work of sectors whose servers are elsewhere. What each was last heard to do is kept in the database: an
 * event is not lost on a sector whose server is away when a gateway starts.
 */
export class RemoteWorkers {
  readonly #options: RemoteWorkersOptions
  readonly #descriptions = new Map<string, SectorDescription>()
  #timer: NodeJS.Timeout | undefined

  constructor(options: RemoteWorkersOptions) {
    this.#options = options
  }

  /** Asks each server once, waiting little, and from then on now and then. */
  async start(): Promise<void> {
    const { remotes, known, db } = this.#options
    const rows = await db.as(PLATFORM_SCOPE).selectFrom('platform.remote_sectors').select(['id', 'description']).execute()
    for (const { id } of remotes) {
      const code = known.find((sector) => sector.id === id)
      const kept = SectorDescription.safeParse(rows.find((row) => row.id === id)?.description)
      this.#descriptions.set(id, kept.success ? kept.data : code ? describeSector(code) : { id, events: [], jobs: [] })
    }
    await Promise.all(remotes.map((remote) => this.#ask(remote)))
    this.#timer = setInterval(() => {
      for (const remote of remotes) void this.#ask(remote, this.#options.onJobsChanged)
    }, ASK_EVERY_MS).unref()
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  /** Workers as the queue wants them. */
  workers(): RemoteWorker[] {
    return this.#options.remotes.map((remote) => ({
      id: remote.id,
      eventTypes: () => this.#of(remote.id).events,
      jobs: this.#of(remote.id).jobs,
      deliver: (event) => errand(remote, { path: '/work/events', body: event, signal: AbortSignal.timeout(EVENT_TIMEOUT_MS) }),
      runJob: (name, { payload, signal }) => errand(remote, { path: `/work/jobs/${name}`, body: { payload }, signal, answerTimeoutMs: JOB_TIMEOUT_MS }),
    }))
  }

  #of(id: string): SectorDescription {
    return this.#descriptions.get(id) ?? { id, events: [], jobs: [] }
  }

  async #ask(remote: RemoteSector, onJobsChanged?: () => void): Promise<void> {
    const { db, log } = this.#options
    try {
      const answer = await remote.send({ method: 'GET', path: '/work/description', headers: {}, facts: workFacts(), signal: AbortSignal.timeout(ASK_TIMEOUT_MS) })
      const description = SectorDescription.parse(await answer.body.json())
      const before = this.#of(remote.id)
      if (JSON.stringify(before) === JSON.stringify(description)) return
      this.#descriptions.set(remote.id, description)
      const values = { id: remote.id, description: JSON.stringify(description) }
      await db.as(PLATFORM_SCOPE).insertInto('platform.remote_sectors').values(values).onConflict((conflict) => conflict.column('id').doUpdateSet({ description: values.description })).execute()
      if (JSON.stringify(before.jobs) !== JSON.stringify(description.jobs)) onJobsChanged?.()
    } catch (error) {
      log.warn({ action: 'sector.describe', sector: remote.id, reason: String(error) }, 'what it was last heard to do still counts')
    }
  }
}

/** One errand; @throws when it was not done. */
async function errand(remote: RemoteSector, of: { path: string; body: unknown; signal: AbortSignal; answerTimeoutMs?: number }): Promise<void> {
  const { path, body, signal, answerTimeoutMs } = of
  const answer = await remote.send({
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    facts: workFacts(),
    signal,
    ...(answerTimeoutMs !== undefined && { answerTimeoutMs }),
  })
  await answer.body.dump()
  if (answer.statusCode >= 300) throw new Error(`The server of ${remote.id} answered ${answer.statusCode} to ${path}.`)
}

function workFacts(): ForwardedFacts {
  return { use: 'work', requestId: randomUUID(), locale: 'vi', viewer: null, isolated: false }
}
