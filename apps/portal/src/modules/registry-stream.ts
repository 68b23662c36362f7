/** What the registry told: where it stands, and whose releases changed; null when the stream began or came back. */
export type Heard = { revision: string; module: string | null }

const listeners = new Set<(heard: Heard) => void>()
let stream: EventSource | null = null

/**
 * Hears of every change of the registry, within a second; one stream a page, however many listen. Whoever begins later does
 * not hear where the registry stood before. @returns how to stop
 */
export function followRegistry(listener: (heard: Heard) => void): () => void {
  listeners.add(listener)
  stream ??= open()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stream?.close()
    stream = null
  }
}

function open(): EventSource {
  const opened = new EventSource('/registry/live')
  const tell = (heard: Heard) => {
    for (const listener of listeners) listener(heard)
  }
  opened.addEventListener('revision', (event: MessageEvent) => tell({ revision: event.lastEventId, module: null }))
  opened.addEventListener('changed', (event: MessageEvent<string>) => tell({ revision: event.lastEventId, module: (JSON.parse(event.data) as { module: string }).module }))
  return opened
}
