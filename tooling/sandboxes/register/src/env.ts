import { portFrom } from '@mc/sandbox-kit'
import type { JSONWebKeySet } from 'jose'

/** Port of the sandbox registers, and the public keys of who may ask. @default 4017, nobody @throws Error when one is wrong */
export function readEnv(source: NodeJS.ProcessEnv = process.env): { port: number; keys: JSONWebKeySet } {
  const port = portFrom('PORT', 4017, source)
  return { port, keys: JSON.parse(source['MC_EXCHANGE_CLIENT_KEYS'] ?? '{"keys":[]}') as JSONWebKeySet }
}
