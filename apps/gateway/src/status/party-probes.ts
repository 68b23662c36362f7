import type { Text } from '@mc/i18n'
import type { PartState, PartStatus } from '@mc/module-kit'

/** An outside party and an address of theirs that answers when they are well. */
export type Party = { id: string; title: Text; address: string }

const EVERY_MS = 30_000
const LIMIT_MS = 3_000
const SLOW_MS = 1_000

/** Asks the outside parties now and then whether they are there. */
export class PartyProbes {
  readonly #parties: readonly Party[]
  readonly #states = new Map<string, PartState>()
  #timer: NodeJS.Timeout | null = null

  constructor(parties: readonly Party[]) {
    this.#parties = parties
  }

  /** Begins to ask; the first answers are there within seconds. */
  start(): void {
    void this.ask()
    this.#timer = setInterval(() => void this.ask(), EVERY_MS)
    this.#timer.unref()
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer)
  }

  async ask(): Promise<void> {
    await Promise.all(this.#parties.map(async ({ id, address }) => this.#states.set(id, await probe(address))))
  }

  statuses(): PartStatus[] {
    return this.#parties.map(({ id, title }) => ({ id, title, kind: 'party', state: this.#states.get(id) ?? 'unknown' }))
  }
}

/** Any answer but a server's failure means that somebody is there. */
async function probe(address: string): Promise<PartState> {
  const began = performance.now()
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(LIMIT_MS), redirect: 'manual' })
    await response.body?.cancel()
    if (response.status >= 500) return 'down'
    return performance.now() - began > SLOW_MS ? 'slow' : 'up'
  } catch {
    return 'down'
  }
}
