/** What the sandbox VNeID needs to start, read once from its environment. */
export type Env = {
  /** @default 4010 */
  port: number
  /** Address by which browsers and the gateway reach it. @default http://localhost:<port> */
  issuer: string
  clientId: string
  clientSecret: string
  redirectUris: string[]
  /** Where the provider may send a browser after signing out. */
  postLogoutUris: string[]
  /** Folder in which signing keys are kept between starts; without it they last as long as the process. */
  stateDir: string | undefined
}

/** Reads and checks the environment. @throws Error when PORT is not a port */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const port = Number(source['PORT'] ?? 4010)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT=${source['PORT']} is not a port: give a number from 0 to 65535.`)
  const list = (name: string, fallback: string) => (source[name] ?? fallback).split(',').map((one) => one.trim())
  return {
    port,
    issuer: source['MC_ISSUER'] ?? `http://localhost:${port}`,
    clientId: source['MC_CLIENT_ID'] ?? 'mot-cua',
    clientSecret: source['MC_CLIENT_SECRET'] ?? 'sandbox-secret-of-the-portal',
    redirectUris: list('MC_REDIRECT_URIS', 'http://localhost:4000/auth/callback'),
    postLogoutUris: list('MC_POST_LOGOUT_URIS', 'http://localhost:4000/'),
    stateDir: source['MC_STATE_DIR'],
  }
}
