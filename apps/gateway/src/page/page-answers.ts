import type { PageAnswer, BootModule } from '@mc/module-kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** How long a page may wait for its answers; a slower one is asked for again by the browser. */
const ANSWERS_MS = 150

/** A query of a sector's API, as a filler's manifest says it. */
export type Asked = { sector: string; path: string; input?: unknown }

/**
 * Asks a sector as the page's own browser would, wherever the sector runs.
 * @returns the answer's data; null when it was refused or failed
 */
export type AskSector = (asked: Asked, request: FastifyRequest) => Promise<{ data: unknown } | null>

/**
 * Asks through the gateway's own routes, with the caller's cookie: sign-in, roles, limits and forwarding to a sector's
 * server hold as for any request.
 */
export function askThrough(app: FastifyInstance): AskSector {
  return async ({ sector, path, input }, request) => {
    const query = input === undefined ? '' : `?${new URLSearchParams({ input: JSON.stringify(input) })}`
    const { cookie = '', host = '', 'accept-language': language = '' } = request.headers
    const answer = await app.inject({ method: 'GET', url: `/api/${sector}/${path}${query}`, headers: { cookie, host, 'accept-language': language }, remoteAddress: request.ip })
    return answer.statusCode === 200 ? answer.json<{ result: { data: unknown } }>().result : null
  }
}

/** What the fillers of the home page ask, for the modules that the person sees. */
export function askedOnHome(modules: readonly BootModule[]): Asked[] {
  const fills = modules.flatMap((module) => module.fills.filter((fill) => fill.slot === 'home.cards').map((fill) => ({ sector: module.id, asks: fill.asks ?? [] })))
  return fills.flatMap(({ sector, asks }) => asks.map((ask) => ({ sector, ...ask })))
}

/** Asks all at once and gives what has come in time. Never fails: a page without answers is a page that asks itself. */
export async function answersInTime(asked: readonly Asked[], { ask, request, limitMs = ANSWERS_MS }: { ask: AskSector; request: FastifyRequest; limitMs?: number }): Promise<PageAnswer[]> {
  const come: PageAnswer[] = []
  const all = asked.map(async (one) => {
    const answer = await ask(one, request).catch(() => null)
    if (answer && answer.data !== undefined) come.push({ ...one, data: answer.data })
  })
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs)
  })
  await Promise.race([Promise.all(all), limit])
  clearTimeout(timer)
  // A copy: what comes after the limit must not change a page that is being written.
  return [...come]
}
