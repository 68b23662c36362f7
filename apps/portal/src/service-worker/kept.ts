/** Files of releases: the same for everybody. */
const FILES = 'mc-files'
/** The shell as somebody signed out gets it. */
const PUBLIC = 'mc-public'
/** The shell and the answers of whoever is signed in: emptied when the session ends. */
const PRIVATE = 'mc-private'

const SHELL = '/kept-shell'
const KEPT_AT = 'x-mc-kept-at'
const FILES_MAX = 600
const ANSWERS_MAX = 200

/** A kept answer and when it was kept, milliseconds since 1970. */
export type Kept = { answer: Response; at: number }

/** A released file. @returns the kept one, or the network's, which is then kept when it is whole */
export async function fileFor(request: Request): Promise<Response> {
  const cache = await caches.open(FILES)
  const kept = await cache.match(request.url)
  if (kept) return kept
  // The request carries the hash that the page expects, so a changed file fails here and is not kept.
  const answer = await fetch(request)
  if (answer.status === 200 && answer.type === 'basic') await put(cache, { key: request.url, answer, max: FILES_MAX, now: null })
  return answer
}

/** Keeps an answer of the API. Only those of somebody signed in are asked for again, so all are treated as private. */
export async function keepAnswer(url: string, answer: Response, now: number): Promise<void> {
  await put(await caches.open(PRIVATE), { key: url, answer, max: ANSWERS_MAX, now })
}

/** The last answer to the same question. */
export async function keptAnswer(url: string): Promise<Kept | null> {
  return keptOf(await (await caches.open(PRIVATE)).match(url))
}

/** Keeps a page as the shell of all pages: without its content, which the browser draws from the boot data. */
export async function keepShell(html: string, of: { headers: Headers; isPrivate: boolean; now: number }): Promise<void> {
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': of.headers.get('content-security-policy') ?? "default-src 'none'" })
  const answer = new Response(withoutContent(html), { headers })
  await put(await caches.open(of.isPrivate ? PRIVATE : PUBLIC), { key: SHELL, answer, max: ANSWERS_MAX, now: of.now })
}

/** The shell to use without a network: that of whoever is signed in, else the public one. */
export async function keptShell(): Promise<Kept | null> {
  return keptOf((await (await caches.open(PRIVATE)).match(SHELL)) ?? (await (await caches.open(PUBLIC)).match(SHELL)))
}

/** Forgets everything of a person. */
export async function forgetPerson(): Promise<void> {
  await caches.delete(PRIVATE)
}

function keptOf(answer: Response | undefined): Kept | null {
  return answer ? { answer, at: Number(answer.headers.get(KEPT_AT)) } : null
}

async function put(cache: Cache, of: { key: string; answer: Response; max: number; now: number | null }): Promise<void> {
  const headers = new Headers(of.answer.headers)
  if (of.now !== null) headers.set(KEPT_AT, String(of.now))
  await cache.put(of.key, new Response(await of.answer.clone().blob(), { status: of.answer.status, headers }))
  const keys = await cache.keys()
  for (const old of keys.slice(0, Math.max(0, keys.length - of.max))) await cache.delete(old)
}

/** What stands inside the root element and the answers that came with it are one page's, of one moment; the shell is for all. */
function withoutContent(html: string): string {
  return html.replace(/<script type="application\/json" id="mc-answers">.*?<\/script>\n/s, '').replace(/<div id="mc-root">.*<\/div>\n(?=<script type="application\/json" id="mc-boot">)/s, '<div id="mc-root"></div>\n')
}
