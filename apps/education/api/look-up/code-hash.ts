import { createHash } from 'node:crypto'

/** The stored form of a code: a table that leaks opens no look-up by being read alone. */
export function codeHash(lookUpId: string, code: string): Buffer {
  return createHash('sha256').update(`${lookUpId}:${code}`).digest()
}
