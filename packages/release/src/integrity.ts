import { createHash } from 'node:crypto'

/** A file's hash as browsers check it. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`
}

/** The name of a blob from its hash as browsers check it: SHA-384, hex. */
export function hashOfIntegrity(integrity: string): string {
  return Buffer.from(integrity.slice('sha384-'.length), 'base64').toString('hex')
}
