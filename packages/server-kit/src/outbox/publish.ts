import type { QueryExecutorProvider } from 'kysely'
import { platformTables } from '../platform/platform-database.ts'

/** What happened, for other sectors to hear. */
export type NewEvent = {
  /** `<sector>.<thing>-<happened>` */
  type: string
  /** Raised when the payload's shape changes. */
  version: number
  /** JSON. With a `citizenId` in it, handlers run as that citizen. */
  payload: Readonly<Record<string, unknown>>
}

/** An event as a handler gets it. */
export type PublishedEvent = NewEvent & { id: string; at: Date }

/** Bytes of one payload: an event tells what happened, it does not carry files. */
const PAYLOAD_MAX = 64 * 1024

/**
 * Tells every sector that something happened: a row in the same transaction, so that neither is without the other.
 * Delivered at least once, handled once by each sector that has a handler for the type.
 */
export async function publish(trx: QueryExecutorProvider, event: NewEvent): Promise<void> {
  const payload = JSON.stringify(event.payload, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))
  if (Buffer.byteLength(payload) > PAYLOAD_MAX) throw new RangeError(`The payload of ${event.type} is larger than ${PAYLOAD_MAX} bytes.`)
  await platformTables(trx).insertInto('platform.outbox').values({ type: event.type, version: event.version, payload }).execute()
}
