import { portFrom } from '@mc/sandbox-kit'

/** What the sandbox authority needs to start. */
export type Env = {
  /** @default 4013 */
  port: number
  /** Where its keys and its book of certificates live between starts. @default .data/ca */
  dataDir: string
  /** What the portal shows to be let sign. */
  serviceToken: string
}

/** The token of development machines; the gateway's default is the same. */
export const DEV_SERVICE_TOKEN = 'mot-cua-sandbox-signing'

/** Reads and checks the environment. @throws Error when PORT is not a port */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const port = portFrom('PORT', 4013, source)
  return { port, dataDir: source['MC_STATE_DIR'] ?? '.data/ca', serviceToken: source['MC_SIGN_TOKEN'] ?? DEV_SERVICE_TOKEN }
}
