/** What the service worker does with a request. */
export type RequestKind =
  /** A file whose address has its version: what is kept is right for ever. */
  | 'file'
  /** A page of the portal: the network's answer, or else the kept shell. */
  | 'page'
  /** An answer to a question of the open page: the network's, or else the last one. */
  | 'answer'
  /** Ends the session: what is kept of a person goes. */
  | 'sign-out'
  /** The browser's own business. */
  | 'other'

/** Pages that are the gateway's, not the portal's. */
const NOT_PAGES = /^\/(auth|api|hooks|modules|portal|registry|reports|preferences|isolated|_test|healthz|readyz)(\/|$)/

/** Sorts a request by what may be kept of it. */
export function kindOfRequest(request: { method: string; mode: string; url: string }, origin: string): RequestKind {
  const { pathname, origin: asked } = new URL(request.url)
  if (asked !== origin) return 'other'
  if (pathname === '/auth/sign-out') return 'sign-out'
  if (request.method !== 'GET') return 'other'
  if (/^\/(portal\/assets|modules\/[^/]+\/[^/]+)\//.test(pathname)) return 'file'
  if (request.mode === 'navigate') return NOT_PAGES.test(pathname) ? 'other' : 'page'
  // Streams never end and are of use only while they run.
  return /^\/api\/[^/]+\/[^/]+$/.test(pathname) ? 'answer' : 'other'
}
