import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** A running LISTEN. */
export type Listening = { stop(): Promise<void> }

const pauseMs = 500

/**
 * Listens on a channel by a connection of its own, and connects again by itself when that is lost.
 * @throws when the first connection cannot be made
 */
export async function listenOn(connectionString: string, channel: string, onNotify: (payload: string) => void): Promise<Listening> {
  let isStopped = false
  let current = await open()

  async function open(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 10_000, application_name: `listen ${channel}` })
    client.on('error', () => undefined)
    client.on('notification', (message) => {
      if (message.channel === channel) onNotify(message.payload ?? '')
    })
    try {
      await client.connect()
      await client.query(`listen ${pg.escapeIdentifier(channel)}`)
    } catch (error) {
      await client.end().catch(() => undefined)
      throw error
    }
    client.once('end', () => void reopen())
    return client
  }

  async function reopen(): Promise<void> {
    while (!isStopped) {
      await wait(pauseMs, undefined, { ref: false })
      try {
        const next = await open()
        // Stopped while connecting: this one would otherwise be left open for ever.
        if (isStopped) await next.end()
        else current = next
        return
      } catch {
        continue
      }
    }
  }

  return {
    async stop() {
      isStopped = true
      await current.end().catch(() => undefined)
    },
  }
}
