import Provider, { type Context } from 'oidc-provider'
import type { Env } from './env.ts'
import type { Keys } from './keys.ts'
import { escapeHtml } from './pages.ts'
import { claimsOf } from './people.ts'

const HOUR_SECONDS = 3600

/** The OpenID provider: authorization code with PKCE only, claims in the ID token, consent given beforehand. */
export function makeProvider(env: Env, keys: Keys): Provider {
  const provider: Provider = new Provider(env.issuer, {
    clients: [
      {
        client_id: env.clientId,
        client_secret: env.clientSecret,
        redirect_uris: env.redirectUris,
        post_logout_redirect_uris: env.postLogoutUris,
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: keys.jwks,
    cookies: { keys: keys.cookieKeys },
    acrValues: ['1', '2'],
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub', 'citizen_id'], profile: ['name', 'birthdate', 'gender'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, userinfo: { enabled: true } },
    interactions: { url: (_: Context, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    findAccount: (_: Context, accountId: string) => ({ accountId, claims: () => claimsOf(accountId) }),
    loadExistingGrant: async (context: { oidc: { session: { accountId: string }; client: { clientId: string } } }) => {
      const grant = new provider.Grant({ accountId: context.oidc.session.accountId, clientId: context.oidc.client.clientId })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
    renderError: (context: Context, out: { error: string; error_description?: string }) => {
      context.type = 'html'
      context.body = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Lỗi đăng nhập</title><h1>Không đăng nhập được</h1><p>${escapeHtml(out.error)}: ${escapeHtml(out.error_description ?? '')}</p></html>`
    },
    ttl: { AccessToken: HOUR_SECONDS, AuthorizationCode: 60, IdToken: HOUR_SECONDS, Interaction: HOUR_SECONDS, Session: 8 * HOUR_SECONDS, Grant: 8 * HOUR_SECONDS },
  })
  return provider
}
