import type { Boot } from '@mc/module-kit'
import { trustedWorker } from './trusted-types.ts'

/** What the service worker tells the pages it serves. */
export type WorkerNews =
  /** An answer came from what was kept, because the network gave none; `at` is when it was kept, milliseconds since 1970. */
  | { kind: 'kept'; at: number }
  /** A newer portal than some open pages' was loaded in another tab. */
  | { kind: 'portal'; version: string }
  /** Somebody signed out in one of the tabs. */
  | { kind: 'signed-out' }

/**
 * Keeps the portal working without a network. Started once the page is there: nothing on a first visit waits for it. An
 * isolated page has none, it must never be an old one.
 */
export function startServiceWorker(boot: Boot): void {
  if (!('serviceWorker' in navigator) || boot.isolatedFor !== null) return
  const register = () => void navigator.serviceWorker.register(trustedWorker(), { updateViaCache: 'none' }).catch(() => undefined)
  if (document.readyState === 'complete') register()
  else addEventListener('load', register, { once: true })
}

/** Follows the worker's news. @returns how to stop */
export function followWorker(listener: (news: WorkerNews) => void): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined
  const onMessage = ({ data }: MessageEvent<WorkerNews>) => listener(data)
  navigator.serviceWorker.addEventListener('message', onMessage)
  navigator.serviceWorker.startMessages()
  return () => navigator.serviceWorker.removeEventListener('message', onMessage)
}
