/** Notifications between processes, by topic. */
export type Live = {
  /** Payloads told to a topic from now on, until the signal aborts. */
  follow(topic: string, signal: AbortSignal): AsyncIterable<string>
}

/** A gateway without notifications: a subscription waits until its caller goes. */
export const silentLive: Live = {
  async *follow(_topic, signal) {
    if (signal.aborted) return
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
  },
}
