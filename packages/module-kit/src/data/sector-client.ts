import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink, type TRPCClient } from '@trpc/client'
import type { AnyTRPCRouter } from '@trpc/server'
import { pageAnswersLink } from './page-answers.ts'

/** Requests in one HTTP call; the gateway refuses more. */
const BATCH_MAX = 20

/** A wait longer than this ends with a message and a retry. */
const TIMEOUT_MS = 15_000

let gatewayFetch: typeof fetch = (input, init) => fetch(input, init)

/** Puts another fetch in place of the browser's, for stories and tests. Returns how to take it back. */
export function replaceGatewayFetch(replacement: typeof fetch): () => void {
  const before = gatewayFetch
  gatewayFetch = replacement
  return () => {
    gatewayFetch = before
  }
}

/**
 * A sector's API, typed by its router alone. Calls of the same moment travel together.
 * @param sector the module's id
 * @example const api = sectorClient<HealthRouter>('health'); await api.insurance.getMine.query()
 */
export function sectorClient<Router extends AnyTRPCRouter>(sector: string): TRPCClient<Router> {
  const url = `/api/${sector}`
  const client = createTRPCClient<AnyTRPCRouter>({
    links: [
      pageAnswersLink(sector),
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: httpSubscriptionLink({ url }),
        false: httpBatchLink({ url, maxItems: BATCH_MAX, fetch: fetchWithLimit }),
      }),
    ],
  })
  return client as TRPCClient<Router>
}

function fetchWithLimit(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const limit = AbortSignal.timeout(TIMEOUT_MS)
  const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit
  return gatewayFetch(input, { ...init, signal })
}
