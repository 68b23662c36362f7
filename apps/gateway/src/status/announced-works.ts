import type { PageWork, PlannedWork } from '@mc/module-kit'
import { plannedWorks, type WorkParts } from './works.ts'

/** Pages tell of works this long before they begin. */
const SOON_MS = 24 * 3_600_000
/** What was announced at another gateway is on pages after this. */
const LOOK_EVERY_MS = 10_000

/**
 * The works that pages tell of, kept in memory: a page is never held up for them, and without the database it goes on with
 * what was last known.
 */
export class AnnouncedWorks {
  readonly #parts: WorkParts
  #works: readonly PlannedWork[] = []
  #timer: NodeJS.Timeout | null = null

  constructor(parts: WorkParts) {
    this.#parts = parts
  }

  async start(): Promise<void> {
    await this.look()
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS)
    this.#timer.unref()
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer)
  }

  /** Reads them again now; for what was announced in this very process. */
  async look(): Promise<void> {
    this.#works = await plannedWorks(this.#parts).catch(() => this.#works)
  }

  /** Works that run, or begin within a day. */
  soon(): PageWork[] {
    const now = this.#parts.clock.now().getTime()
    return this.#works
      .filter((work) => Date.parse(work.endsAt) > now && Date.parse(work.startsAt) < now + SOON_MS)
      .map((work) => ({ ...work, isRunning: Date.parse(work.startsAt) <= now }))
  }
}
