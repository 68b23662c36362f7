import type { FastifyInstance } from 'fastify'
import type { Clock } from '@mc/server-kit'
import type { Use } from './part-state.ts'

/** What is older says nothing of now. */
const WINDOW_MINUTES = 5
/** People wait this long and no longer without asking what is wrong. */
const SLOW_MS = 2_000

/** The gateway's own answers at `/api/<id>`, by minute: how real use goes, without asking anybody. */
export class AnswerCounts {
  readonly #clock: Clock
  readonly #minutes = new Map<string, Map<number, Use>>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Counts every answer of the APIs from now on. Streams that end are not answers somebody waited for. */
  count(app: FastifyInstance): void {
    app.addHook('onResponse', async (request, reply) => {
      const [, id] = /^\/api\/([a-z-]+)\//.exec(request.url) ?? []
      if (id === undefined || String(reply.getHeader('content-type')).startsWith('text/event-stream')) return
      this.note(id, { isFailed: reply.statusCode >= 500, isSlow: reply.elapsedTime > SLOW_MS })
    })
  }

  note(id: string, { isFailed, isSlow }: { isFailed: boolean; isSlow: boolean }): void {
    const minute = this.#minute()
    const minutes = this.#minutes.get(id) ?? new Map<number, Use>()
    const use = minutes.get(minute) ?? { tries: 0, failed: 0, slow: 0 }
    minutes.set(minute, { tries: use.tries + 1, failed: use.failed + Number(isFailed), slow: use.slow + Number(!isFailed && isSlow) })
    for (const old of minutes.keys()) if (old <= minute - WINDOW_MINUTES) minutes.delete(old)
    this.#minutes.set(id, minutes)
  }

  /** Use of an API in the last minutes. */
  of(id: string): Use {
    const since = this.#minute() - WINDOW_MINUTES
    const recent = [...(this.#minutes.get(id) ?? [])].filter(([minute]) => minute > since).map(([, use]) => use)
    return recent.reduce((sum, use) => ({ tries: sum.tries + use.tries, failed: sum.failed + use.failed, slow: sum.slow + use.slow }), { tries: 0, failed: 0, slow: 0 })
  }

  #minute(): number {
    return Math.floor(this.#clock.now().getTime() / 60_000)
  }
}
