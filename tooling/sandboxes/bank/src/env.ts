import { portFrom } from '@mc/sandbox-kit'

/** What the sandbox bank needs to start. */
export type Env = {
  /** @default 4011 */
  port: number
  /** Where notices of credited transfers go. */
  hookUrl: string
  /** Shared secret of the notices, `whsec_` + base64. */
  hookSecret: string
}

/** The secret of development machines; the gateway's default is the same. */
export const DEV_HOOK_SECRET = 'whsec_bcOzbiBj4buRYSB0aOG7rSBuZ2hp4buHbQ=='

/** Reads and checks the environment. @throws Error when PORT is not a port */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const port = portFrom('PORT', 4011, source)
  return {
    port,
    hookUrl: source['MC_BANK_HOOK_URL'] ?? 'http://localhost:4000/hooks/payments/bank-notice',
    hookSecret: source['MC_BANK_HOOK_SECRET'] ?? DEV_HOOK_SECRET,
  }
}
