import { randomBytes } from 'node:crypto'
import type { Db } from '@mc/db'
import { limitRate, PLATFORM_SCOPE, systemClock, TooManyTries, type PlatformDatabase } from '@mc/server-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Env } from '../env.ts'
import { addressOfCaller } from '../http/address-of-caller.ts'
import { localeOf } from '../page/display.ts'
import { HOST_COOKIE, SESSION_COOKIE } from '../sessions/session-cookie.ts'
import type { SessionStore } from '../sessions/session-store.ts'
import { openPending, PENDING_MAX, PENDING_PREFIX, PENDING_SECONDS, pendingCookieName, sealPending, type PendingSignIn } from './pending-sign-in.ts'
import { ProviderUnavailable, type IdentityProvider } from './provider.ts'
import { returnAddress } from './return-address.ts'
import { sendSignInProblem, signInStyles } from './sign-in-page.ts'

/** What signing in needs of the gateway. */
export type SignInParts = { env: Env; db: Db<PlatformDatabase>; sessions: SessionStore; provider: IdentityProvider }

const WINDOW_SECONDS = 60

type Start = FastifyRequest<{ Querystring: { return?: string; level?: string } }>
type Callback = FastifyRequest<{ Querystring: { state?: string; error?: string } }>

/** Signing in and out; the gateway speaks to the provider for the browser, which never gets a token. */
export function signInRoutes(app: FastifyInstance, parts: SignInParts): void {
  app.get('/auth/sign-in', (request: Start, reply) => startSignIn(parts, request, reply))
  app.get('/auth/callback', (request: Callback, reply) => finishSignIn(parts, request, reply))
  app.post('/auth/sign-out', (request, reply) => signOut(parts, request, reply))
  app.get('/auth/pages.css', (_, reply) => reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(signInStyles))
}

async function startSignIn({ env, db, sessions, provider }: SignInParts, request: Start, reply: FastifyReply): Promise<FastifyReply> {
  const returnTo = returnAddress(request.query.return)
  const level = request.query.level === '1' ? 1 : 2
  const locale = localeOf(request)
  const viewer = await sessions.find(request.cookies[SESSION_COOKIE])
  // A second tab, or Back after having signed in: there is nothing left to do.
  if (viewer && viewer.level >= level) return reply.redirect(returnTo, 303)
  const waitSeconds = await waitToStart({ env, db }, request)
  if (waitSeconds > 0) return sendSignInProblem(reply.header('retry-after', String(waitSeconds)), 'busy', { locale, returnTo })
  const state = random()
  const pending: PendingSignIn = { verifier: random(), nonce: random(), returnTo, level, expiresAt: systemClock.now().getTime() + PENDING_SECONDS * 1000, isDone: false }
  try {
    const address = await provider.signInAddress({ state, nonce: pending.nonce, verifier: pending.verifier, level, locale })
    dropOldPending(request, reply)
    await keepPending(reply, state, pending, env)
    return reply.header('cache-control', 'no-store').redirect(address, 303)
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error
    request.log.warn({ action: 'sign-in.start', reason: String(error.cause) }, 'identity provider unavailable')
    return sendSignInProblem(reply, 'unavailable', { locale, returnTo })
  }
}

/** Sign-ins begun are counted by address, in the database so that all gateways count together. @returns seconds to wait; 0 to go on */
async function waitToStart({ env, db }: Pick<SignInParts, 'env' | 'db'>, request: FastifyRequest): Promise<number> {
  try {
    await limitRate(db.as({}), { bucket: `sign-in:${addressOfCaller(request)}`, limit: env.MC_SIGN_IN_LIMIT, windowSeconds: WINDOW_SECONDS })
    return 0
  } catch (error) {
    if (error instanceof TooManyTries) return Number(error.params['waitSeconds'])
    throw error
  }
}

async function finishSignIn(parts: SignInParts, request: Callback, reply: FastifyReply): Promise<FastifyReply> {
  const { env, sessions, provider } = parts
  const locale = localeOf(request)
  const state = /^[\w-]{10,100}$/.test(request.query.state ?? '') ? request.query.state! : ''
  const pending = await openPending(request.cookies[pendingCookieName(state)], env.MC_SIGN_IN_KEY, systemClock.now())
  const viewer = await sessions.find(request.cookies[SESSION_COOKIE])
  reply.header('cache-control', 'no-store')
  // Back was pressed, the page reloaded, or another tab was first: whoever is signed in goes where they wanted.
  if (pending?.isDone) return reply.redirect(viewer ? pending.returnTo : signInAgain(pending.returnTo), 303)
  if (!pending) return viewer ? reply.redirect('/', 303) : sendSignInProblem(reply, 'expired', { locale, returnTo: '/' })
  // Refused or turned back at the provider: the page asked for says what can be done there.
  if (request.query.error === 'access_denied') return reply.redirect(pending.returnTo, 303)

  const { returnTo } = pending
  try {
    const { citizenId, level } = await provider.finish(request.url.slice(request.url.indexOf('?')), { state, nonce: pending.nonce, verifier: pending.verifier })
    if (!(await isRegistered(parts.db, citizenId))) return sendSignInProblem(reply, 'unknown', { locale, returnTo })
    // One browser has one session: a step to level 2 replaces the one at level 1.
    if (viewer) await sessions.revoke(viewer.personId, { id: viewer.sessionId })
    const token = await sessions.begin({ citizenId, level, userAgent: request.headers['user-agent'] })
    await keepPending(reply, state, { ...pending, verifier: '', nonce: '', isDone: true }, env)
    request.log.info({ action: 'sign-in.finish', level }, 'signed in')
    return reply.setCookie(SESSION_COOKIE, token, HOST_COOKIE).redirect(returnTo, 303)
  } catch (error) {
    if (error instanceof ProviderUnavailable) return sendSignInProblem(reply, 'unavailable', { locale, returnTo })
    request.log.warn({ action: 'sign-in.finish', reason: error instanceof Error ? error.message : 'unknown' }, 'sign-in refused')
    return sendSignInProblem(reply, 'failed', { locale, returnTo })
  }
}

async function signOut({ sessions, provider }: SignInParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const viewer = await sessions.find(request.cookies[SESSION_COOKIE])
  if (viewer) await sessions.revoke(viewer.personId, { id: viewer.sessionId })
  reply.clearCookie(SESSION_COOKIE, HOST_COOKIE)
  for (const name of pendingNames(request)) reply.clearCookie(name, HOST_COOKIE)
  return reply.header('cache-control', 'no-store').redirect((viewer && (await provider.signOutAddress())) || '/', 303)
}

async function isRegistered(db: Db<PlatformDatabase>, citizenId: string): Promise<boolean> {
  const person = await db.as(PLATFORM_SCOPE).selectFrom('platform.persons').select('citizen_id').where('citizen_id', '=', citizenId).where('deceased_on', 'is', null).executeTakeFirst()
  return person !== undefined
}

async function keepPending(reply: FastifyReply, state: string, pending: PendingSignIn, env: Env): Promise<void> {
  reply.setCookie(pendingCookieName(state), await sealPending(pending, env.MC_SIGN_IN_KEY), { ...HOST_COOKIE, maxAge: PENDING_SECONDS })
}

/** Browsers bound the cookies of a site: sign-ins begun and left would push out the session's. */
function dropOldPending(request: FastifyRequest, reply: FastifyReply): void {
  for (const name of pendingNames(request).slice(0, -(PENDING_MAX - 1))) reply.clearCookie(name, HOST_COOKIE)
}

function pendingNames(request: FastifyRequest): string[] {
  return Object.keys(request.cookies).filter((name) => name.startsWith(PENDING_PREFIX))
}

function signInAgain(returnTo: string): string {
  return `/auth/sign-in?${new URLSearchParams({ return: returnTo })}`
}

function random(): string {
  return randomBytes(32).toString('base64url')
}
