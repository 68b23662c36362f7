import * as client from 'openid-client'
import type { Env } from '../env.ts'

/** The provider did not answer or answered nonsense: the person should try again in a moment. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable'
}

/** What the provider says of the person who signed in. */
export type Identity = { citizenId: string; level: 1 | 2 }

/** Seconds the provider may take for one answer. */
const TIMEOUT_SECONDS = 8

/** The identity provider, found when first needed: the portal starts and serves public pages while it is down. */
export class IdentityProvider {
  readonly #env: Env
  #found: Promise<client.Configuration> | null = null

  constructor(env: Env) {
    this.#env = env
  }

  /** Where to send the browser. @throws ProviderUnavailable */
  async signInAddress(ask: { state: string; nonce: string; verifier: string; level: 1 | 2; locale: string }): Promise<string> {
    const configuration = await this.#discover()
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#redirectUri,
      scope: this.#env.MC_OIDC_SCOPE,
      state: ask.state,
      nonce: ask.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(ask.verifier),
      code_challenge_method: 'S256',
      acr_values: String(ask.level),
      ui_locales: ask.locale,
      // On a shared computer the provider's own session must not sign the next person in as the last one.
      prompt: 'login',
    })
    return address.href
  }

  /**
   * Turns the provider's answer into who signed in.
   * @param query the callback's query, with its question mark
   * @throws ProviderUnavailable when it cannot be reached; the library's errors when the answer is not valid
   */
  async finish(query: string, expected: { state: string; nonce: string; verifier: string }): Promise<Identity> {
    const configuration = await this.#discover()
    const tokens = await client
      .authorizationCodeGrant(configuration, new URL(this.#redirectUri + query), {
        expectedState: expected.state,
        expectedNonce: expected.nonce,
        pkceCodeVerifier: expected.verifier,
        idTokenExpected: true,
      })
      .catch((error: unknown) => {
        throw isUnreachable(error) ? new ProviderUnavailable('token endpoint', { cause: error }) : error
      })
    const claims = tokens.claims()
    const citizenId = claims?.[this.#env.MC_OIDC_CLAIM_ID]
    if (typeof citizenId !== 'string' || !/^\d{12}$/.test(citizenId)) throw new Error(`The provider's claim ${this.#env.MC_OIDC_CLAIM_ID} is not a personal ID.`)
    const level = this.#env.MC_OIDC_LEVEL_2.includes(String(claims?.[this.#env.MC_OIDC_CLAIM_LEVEL])) ? 2 : 1
    return { citizenId, level }
  }

  /** Where to end the provider's own session; null when it offers none or cannot be reached. */
  async signOutAddress(): Promise<string | null> {
    const configuration = await this.#discover().catch(() => null)
    if (!configuration?.serverMetadata().end_session_endpoint) return null
    // No id_token_hint: tokens do not travel in addresses of the browser.
    return client.buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${this.#env.MC_ORIGIN}/`, client_id: this.#env.MC_OIDC_CLIENT_ID }).href
  }

  get #redirectUri(): string {
    return `${this.#env.MC_ORIGIN}/auth/callback`
  }

  #discover(): Promise<client.Configuration> {
    this.#found ??= client
      .discovery(new URL(this.#env.MC_OIDC_ISSUER), this.#env.MC_OIDC_CLIENT_ID, this.#env.MC_OIDC_CLIENT_SECRET, undefined, {
        timeout: TIMEOUT_SECONDS,
        // Plain HTTP is for the sandbox on the same machine only.
        // Nobody listens in between on the machine's own loopback.
        execute: this.#env.production && !isLoopback(this.#env.MC_OIDC_ISSUER) ? [] : [client.allowInsecureRequests],
      })
      .catch((error: unknown) => {
        // Not kept: the next sign-in asks again.
        this.#found = null
        throw new ProviderUnavailable('discovery', { cause: error })
      })
    return this.#found
  }
}

/** Whether the provider was at fault or out of reach, rather than the sign-in being wrong. */
function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const status = (error as { status?: number; response?: Response }).status ?? (error.cause instanceof Response ? error.cause.status : undefined)
  return error.name === 'TimeoutError' || error instanceof TypeError || (status !== undefined && status >= 500)
}

function isLoopback(address: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)
}
