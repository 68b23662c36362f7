import type { WorkerNews } from '../shell/start-service-worker.ts'
import { fileFor, forgetPerson, keepAnswer, keepShell, keptAnswer, keptShell } from './kept.ts'
import { kindOfRequest } from './kind-of-request.ts'
import type { WorkerFetchEvent, WorkerScope } from './worker-scope.ts'

/**
 * Keeps the portal usable without a network. The network always comes first for pages and answers, so an old one is never
 * shown as new: it is shown only when the network gave nothing, and the page is told how old it is.
 */
const scope = self as unknown as WorkerScope

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
scope.addEventListener('fetch', (event) => {
  const kind = kindOfRequest(event.request, location.origin)
  if (kind === 'file') event.respondWith(fileFor(event.request))
  else if (kind === 'page') event.respondWith(page(event))
  else if (kind === 'answer') event.respondWith(answer(event))
  else if (kind === 'sign-out') event.respondWith(signOut(event))
})

async function page(event: WorkerFetchEvent): Promise<Response> {
  try {
    const found = await fetch(event.request)
    if (found.ok && found.type === 'basic') event.waitUntil(keepPage(found.clone()))
    return found
  } catch (error) {
    const kept = await keptShell()
    if (!kept) throw error
    event.waitUntil(tellWhenThere(event.resultingClientId, { kind: 'kept', at: kept.at }))
    return kept.answer
  }
}

async function keepPage(found: Response): Promise<void> {
  const html = await found.text()
  const [, json = '{}'] = /<script type="application\/json" id="mc-boot">(.*?)<\/script>/s.exec(html) ?? []
  const { session } = JSON.parse(json) as { session?: unknown }
  if (session === undefined) return
  // Signed out by whatever way, such as a session that ended: what was the person's goes.
  if (session === null) await forgetPerson()
  await keepShell(html, { headers: found.headers, isPrivate: session !== null, now: now() })
  const [, version] = /<html[^>]* data-portal="([^"]+)"/.exec(html) ?? []
  if (version) await tellAll({ kind: 'portal', version })
}

async function answer(event: WorkerFetchEvent): Promise<Response> {
  const isStream = event.request.headers.get('accept')?.includes('text/event-stream')
  if (isStream) return fetch(event.request)
  try {
    const found = await fetch(event.request)
    if (found.ok) event.waitUntil(keepAnswer(event.request.url, found.clone(), now()))
    if (found.status === 401) event.waitUntil(forgetPerson())
    return found
  } catch (error) {
    const kept = await keptAnswer(event.request.url)
    if (!kept) throw error
    event.waitUntil(tell(event.clientId, { kind: 'kept', at: kept.at }))
    return kept.answer
  }
}

/** The session ends first: a tab that is told earlier would load its page still signed in. Without a network, at least what was kept goes. */
async function signOut(event: WorkerFetchEvent): Promise<Response> {
  try {
    return await fetch(event.request)
  } finally {
    await forgetPerson()
    await tellAll({ kind: 'signed-out' })
  }
}

/** A page that is just being opened hears nothing yet; it asks for what it missed by starting its messages. */
async function tellWhenThere(id: string, news: WorkerNews): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const client = await scope.clients.get(id)
    if (client) return client.postMessage(news)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function tell(id: string, news: WorkerNews): Promise<void> {
  ;(await scope.clients.get(id))?.postMessage(news)
}

async function tellAll(news: WorkerNews): Promise<void> {
  for (const client of await scope.clients.matchAll()) client.postMessage(news)
}

/** The browser's own time: it is told to the person as "kept at". */
function now(): number {
  return Math.round(performance.timeOrigin + performance.now())
}
