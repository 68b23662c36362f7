import type { JSONWebKeySet } from 'jose'

/** Port of the sandbox registers, and the public keys of who may ask. @default 4017, nobody @throws Error when one is wrong */
export function readEnv(source: NodeJS.ProcessEnv = process.env): { port: number; keys: JSONWebKeySet } {
  const port = Number(source['PORT'] ?? 4017)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT=${source['PORT']} is not a port: give a number from 0 to 65535.`)
  return { port, keys: JSON.parse(source['MC_EXCHANGE_CLIENT_KEYS'] ?? '{"keys":[]}') as JSONWebKeySet }
}
