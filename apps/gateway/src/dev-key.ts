import { createHash } from 'node:crypto'

/** A key that every developer's machine has: 32 bytes, base64url. Production refuses to start without keys of its own. */
export function devKey(name: string): string {
  return createHash('sha256').update(`mot-cua development ${name}`).digest('base64url')
}
