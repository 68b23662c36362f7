import { createHash, createHmac } from 'node:crypto'

/** Keys of the chain: the first seals, all verify. They are kept outside the database. */
export type AccessLogKeys = { first: AccessLogKey; byId: ReadonlyMap<string, AccessLogKey> }
export type AccessLogKey = { id: string; bytes: Buffer }

/** A link and the look it seals, as the database gives them; instants to the microsecond, as text. */
export type LinkedLook = {
  seq: string
  look_id: string
  noted_at: string
  /** The look's columns in their order; null when it was gone before it was sealed. */
  look: readonly (string | null)[] | null
}

const KEY_BYTES = 32
/** What stands before the first link. */
export const CHAIN_START = Buffer.alloc(32)

/** Instants as text that loses nothing: the driver's dates know milliseconds only. */
const exact = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US')`

/** The columns of `LinkedLook`, from `access_log look` and something with `look_id` and `noted_at` named `link`. */
export const LINKED_LOOK = `link.look_id, ${exact('link.noted_at')} as noted_at,
  case when look.id is not null then array[look.citizen_id, look.actor_id, look.actor_name, look.organisation_code, look.role, look.resource, look.kind, look.reason, ${exact('look.at')}, look.request_id] end as look`

/**
 * Reads the keys of the access log.
 * @param list 32 bytes each, base64url, commas between them. To change the key put the new one first and keep the old ones:
 * what they sealed is verified with them.
 * @throws Error when one is not 32 bytes
 */
export function readAccessLogKeys(list: string): AccessLogKeys {
  const keys = list.split(',').map((text) => {
    const bytes = Buffer.from(text.trim(), 'base64url')
    if (bytes.length !== KEY_BYTES) throw new Error(`A key of the access log is ${KEY_BYTES} bytes in base64url, not ${bytes.length}.`)
    return { id: createHash('sha256').update(bytes).digest('base64url').slice(0, 12), bytes }
  })
  return { first: keys[0]!, byId: new Map(keys.map((key) => [key.id, key])) }
}

/** The hash of a link: over the one before, the look, and when it was noted. */
export function linkHash(key: AccessLogKey, previous: Buffer, { seq, look_id, noted_at, look }: LinkedLook): Buffer {
  return createHmac('sha256', key.bytes).update(previous).update(JSON.stringify([seq, look_id, noted_at, look])).digest()
}
