import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { displayOf, languageTagOf, localeOf } from '../page/display.ts'
import { HOST_COOKIE, SESSION_COOKIE } from '../sessions/session-cookie.ts'
import type { SessionStore } from '../sessions/session-store.ts'
import { returnAddress } from '../sign-in/return-address.ts'
import { sendSignInProblem } from '../sign-in/sign-in-page.ts'
import type { IsolatedOrigins } from './isolated-origins.ts'
import { browserDigest, random, type IsolatedSessions } from './isolated-sessions.ts'

/** What a browser keeps from asking for a code until it enters with it. */
const BROWSER_COOKIE = '__Host-mc-enter'
const ENTER_SECONDS = 300

/** What entering a module's own origin needs of the gateway. */
export type IsolatedParts = { portalOrigin: string; origins: IsolatedOrigins; sessions: SessionStore; isolated: IsolatedSessions; isModule: (id: string) => boolean }

type Ask = FastifyRequest<{ Querystring: { module?: string; return?: string; browser?: string } }>
type Enter = FastifyRequest<{ Querystring: { code?: string; return?: string; locale?: string; language?: string; theme?: string; text?: string } }>

/**
 * The way from the portal to a module's own origin (docs/isolation.md): that origin asks the portal for a code, the portal gives
 * one to whoever is signed in there, the browser enters with it. All of it happens as a person's navigation: a script
 * of another module can begin it but sees neither code nor page.
 */
export function isolatedRoutes(app: FastifyInstance, parts: IsolatedParts): void {
  app.addHook('onRequest', (request, reply) => keepApart(parts, request, reply))
  app.get('/auth/isolated', (request: Ask, reply) => giveCode(parts, request, reply))
  app.get('/auth/enter', (request: Enter, reply) => enter(parts, request, reply))
}

/** Sends the browser from a module's own origin to the portal for a code. */
export function askForCode(parts: { portalOrigin: string }, of: { module: string; returnTo: string }, reply: FastifyReply): FastifyReply {
  const browser = random()
  const query = new URLSearchParams({ module: of.module, return: of.returnTo, browser: browserDigest(browser) })
  return reply
    .setCookie(BROWSER_COOKIE, browser, { ...HOST_COOKIE, maxAge: ENTER_SECONDS })
    .header('cache-control', 'no-store')
    .redirect(`${parts.portalOrigin}/auth/isolated?${query}`, 303)
}

/** On a module's own origin only that module and the portal's files exist; its addresses of other pages lead to the portal. */
async function keepApart({ portalOrigin, origins, isModule }: IsolatedParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const id = origins.moduleOf(request.host)
  if (id === null) return undefined
  if (!isModule(id)) return reply.code(404).send({ error: 'not-found' })
  const path = request.url.split('?')[0] ?? '/'
  if (path.startsWith('/auth/') && path !== '/auth/enter' && path !== '/auth/pages.css') return reply.redirect(portalOrigin + request.url, 303)
  const belongsHere = !/^\/(api|modules|hooks|_test)\//.test(path) || [`/api/${id}/`, '/api/portal/', `/modules/${id}/`].some((start) => path.startsWith(start))
  return belongsHere ? undefined : reply.code(404).send({ error: 'not-found' })
}

async function giveCode({ origins, sessions, isolated, isModule }: IsolatedParts, request: Ask, reply: FastifyReply): Promise<FastifyReply> {
  const { module = '', browser = '' } = request.query
  const returnTo = returnAddress(request.query.return)
  reply.header('cache-control', 'no-store')
  if (!isNavigation(request) || !isModule(module) || !/^[\w-]{43}$/.test(browser)) return reply.code(400).send({ error: 'invalid' })
  const viewer = await sessions.find(request.cookies[SESSION_COOKIE])
  // The page's own address on the portal leads back here once somebody is signed in.
  if (!viewer) return reply.redirect(`/auth/sign-in?${new URLSearchParams({ return: returnTo, level: '2' })}`, 303)
  const code = await isolated.makeCode({ sessionId: viewer.sessionId, module, browser })
  const { theme, text } = displayOf(request)
  return reply.redirect(`${origins.of(module)}/auth/enter?${new URLSearchParams({ code, return: returnTo, locale: localeOf(request), language: languageTagOf(request), theme, text })}`, 303)
}

async function enter({ origins, isolated }: IsolatedParts, request: Enter, reply: FastifyReply): Promise<FastifyReply> {
  const module = origins.moduleOf(request.host)
  const browser = request.cookies[BROWSER_COOKIE]
  const returnTo = returnAddress(request.query.return)
  reply.header('cache-control', 'no-store').clearCookie(BROWSER_COOKIE, HOST_COOKIE)
  const token = isNavigation(request) && module && browser ? await isolated.enter({ code: request.query.code ?? '', module, browser }) : null
  if (token === null) return sendSignInProblem(reply, 'expired', { locale: localeOf(request), returnTo })
  const { locale, language, theme, text } = request.query
  const wish = new URLSearchParams({ return: returnTo, ...(locale && { locale }), ...(language && { language }), ...(theme && { theme }), ...(text && { text }) })
  // Language and colours go along: cookies stay on their host.
  return reply.setCookie(SESSION_COOKIE, token, HOST_COOKIE).redirect(`/preferences?${wish}`, 303)
}

/** Whether a person's browser opens a page, rather than a script asking for one. Old browsers do not say. */
function isNavigation({ headers }: FastifyRequest): boolean {
  const { 'sec-fetch-mode': mode, 'sec-fetch-dest': destination } = headers
  return (mode === undefined || mode === 'navigate') && (destination === undefined || destination === 'document')
}
