import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type Provider from 'oidc-provider'
import type { Interaction } from 'oidc-provider'
import type { Env } from './env.ts'
import { goneSignInPage, signInPage, styleSheet, type SignInPage } from './pages.ts'
import type { Script, Stage } from './script.ts'

const PASSWORD = 'demo'
type Ask = FastifyRequest<{ Params: { uid: string }; Querystring: { lang?: string; level?: string } }>

/** The pages a person sees and the scripting of tests; the protocol itself is oidc-provider's. */
export function ownRoutes(env: Env, provider: Provider, stage: Stage): FastifyInstance {
  const app = Fastify()
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4096 }, (_, body, done) => done(null, new URLSearchParams(String(body))))

  app.get('/sandbox.css', (_, reply) => reply.type('text/css').send(styleSheet))

  app.get('/interaction/:uid', (request: Ask, reply) =>
    withInteraction(request, reply, (interaction) => showForm(reply, { ...pageOf(request, interaction), citizenId: '', error: null })))

  app.post('/interaction/:uid', (request: Ask, reply) =>
    withInteraction(request, reply, async (interaction) => {
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
      const citizenId = (form.get('citizenId') ?? '').replace(/[\s\u00a0.-]/g, '')
      const page = pageOf(request, interaction)
      if (!/^\d{12}$/.test(citizenId)) return showForm(reply.code(422), { ...page, citizenId, error: 'person' })
      if (form.get('password') !== PASSWORD) return showForm(reply.code(422), { ...page, citizenId, error: 'password' })
      const result = stage.script.refuses ? { error: 'access_denied' } : { login: { accountId: citizenId, acr: String(page.level), amr: ['pwd'] } }
      reply.hijack()
      return provider.interactionFinished(request.raw, reply.raw, result)
    }))

  app.get('/interaction/:uid/cancel', (request: Ask, reply) =>
    withInteraction(request, reply, () => {
      reply.hijack()
      return provider.interactionFinished(request.raw, reply.raw, { error: 'access_denied', error_description: 'the person went back' })
    }))

  // Signing out ends this browser's session at once: a sandbox asks no second question.
  app.get('/session/end', (request: FastifyRequest<{ Querystring: { post_logout_redirect_uri?: string } }>, reply) => {
    const wanted = request.query.post_logout_redirect_uri
    for (const name of ['_session', '_session.sig', '_session.legacy', '_session.legacy.sig']) reply.header('set-cookie', `${name}=; path=/; max-age=0`)
    return reply.redirect(wanted !== undefined && env.postLogoutUris.includes(wanted) ? wanted : (env.postLogoutUris[0] ?? '/'), 303)
  })

  app.get('/_sandbox/script', () => stage.script)
  app.post('/_sandbox/script', (request: FastifyRequest<{ Body: Partial<Script> & { reset?: boolean } }>) => stage.set(request.body))
  app.get('/_sandbox/received', () => stage.received)
  app.get('/healthz', () => ({ ok: true }))

  async function withInteraction(request: Ask, reply: FastifyReply, run: (interaction: Interaction) => unknown) {
    let interaction: Interaction
    try {
      interaction = await provider.interactionDetails(request.raw, reply.raw)
    } catch {
      return reply.code(410).type('text/html').send(goneSignInPage(new URL(env.redirectUris[0] ?? '/', env.issuer).origin))
    }
    await run(interaction)
    return reply
  }
  return app
}

function showForm(reply: FastifyReply, page: SignInPage) {
  return reply
    .header('cache-control', 'no-store')
    .header('content-security-policy', "default-src 'none'; style-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'")
    .type('text/html')
    .send(signInPage(page))
}

/** Language and level: the link's, else what the portal asked for, else Vietnamese at level 2. */
function pageOf(request: Ask, interaction: Interaction): Pick<SignInPage, 'locale' | 'action' | 'level'> {
  const locale = request.query.lang ?? interaction.params['ui_locales']
  const level = request.query.level ?? interaction.params['acr_values']
  return { locale: locale === 'en' ? 'en' : 'vi', level: level === '1' ? 1 : 2, action: `/interaction/${interaction.uid}` }
}
