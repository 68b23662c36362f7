/** The part of a service worker's surroundings that ours uses; the compiler's browser library has only the page's. */
export type WorkerEvent = Event & { waitUntil: (work: Promise<unknown>) => void }
export type WorkerFetchEvent = WorkerEvent & { request: Request; clientId: string; resultingClientId: string; respondWith: (answer: Promise<Response>) => void }
type WorkerClient = { id: string; postMessage: (news: unknown) => void }

export type WorkerScope = {
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: WorkerFetchEvent) => void): void
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void>; matchAll: () => Promise<readonly WorkerClient[]>; get: (id: string) => Promise<WorkerClient | undefined> }
}
