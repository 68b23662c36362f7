import type { Db } from '@mc/db'
import type { Live } from './live.ts'
import { LIVE_CHANNEL } from './notify-live.ts'

/**
 * Follows topics through PostgreSQL, so that what one gateway's process wrote is heard by the others': one connection that
 * listens, however many followers.
 * @returns the follower and how to stop it
 */
export async function openLive<DB>(db: Db<DB>): Promise<Live & { close(): Promise<void> }> {
  const followers = new Map<string, Set<() => void>>()
  const listening = await db.listen(LIVE_CHANNEL, (topic) => {
    for (const tell of followers.get(topic) ?? []) tell()
  })
  const stopped = new AbortController()
  return {
    follow: (topic, signal) => following(followers, topic, AbortSignal.any([signal, stopped.signal])),
    close: async () => {
      stopped.abort()
      await listening.stop()
    },
  }
}

/** Begins at once, not at the first `next()`: what happens between the call and the first read is not missed. */
function following(followers: Map<string, Set<() => void>>, topic: string, signal: AbortSignal): AsyncIterable<string> {
  // Notifications carry nothing, so any number that were not read yet are one.
  let isPending = false
  let wake: (() => void) | null = null
  const tell = () => {
    isPending = true
    wake?.()
  }
  const ofTopic = followers.get(topic) ?? new Set()
  followers.set(topic, ofTopic)
  ofTopic.add(tell)
  const leave = () => {
    ofTopic.delete(tell)
    if (ofTopic.size === 0 && followers.get(topic) === ofTopic) followers.delete(topic)
    wake?.()
  }
  if (signal.aborted) leave()
  else signal.addEventListener('abort', leave, { once: true })
  return (async function* () {
    try {
      while (!signal.aborted) {
        if (!isPending) await new Promise<void>((resolve) => (wake = resolve))
        if (signal.aborted) return
        isPending = false
        yield topic
      }
    } finally {
      signal.removeEventListener('abort', leave)
      leave()
    }
  })()
}
