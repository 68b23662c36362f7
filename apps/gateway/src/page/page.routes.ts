import { randomBytes } from 'node:crypto'
import type { StatusReport } from '@mc/module-kit'
import type { Clock } from '@mc/server-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { beginOverride } from '../dev/dev-override.routes.ts'
import { overrideRefusedPage } from '../dev/override-refused-page.ts'
import { contentSecurityPolicy } from '../http/security-headers.ts'
import { FOREVER, compress, contentTypeOf, encodingFor, isCompressible, sendMissing, sendStored } from '../http/static-file.ts'
import type { IsolatedOrigins } from '../isolated/isolated-origins.ts'
import { askForCode } from '../isolated/isolated.routes.ts'
import type { Isolation } from '../isolated/isolation.ts'
import { onlyIsolated, ownerOfIsolatedPage } from '../isolated/isolated-pages.ts'
import { modulesFor } from '../registry/modules-for.ts'
import { modulesForCaller, type CallerParts } from '../registry/modules-for-caller.ts'
import type { AnnouncedWorks } from '../status/announced-works.ts'
import { assemblePage } from './assemble-page.ts'
import { answersInTime, askedOnHome, type AskSector } from './page-answers.ts'
import type { PageBrand } from './brand.ts'
import { displayOf, languageTagOf, localeOf } from './display.ts'
import type { Languages } from './languages.ts'
import { PORTAL_BASE, type PortalBuild } from './portal-build.ts'
import type { PortalFiles } from './portal-files.ts'

/** HTML is made for each answer, so it is compressed quickly rather than well. */
const HTML_QUALITY = 4

/** What pages need of the gateway. */
export type PageRouteParts = {
  portal: PortalBuild | null
  /** Where the files of every build of the portal are in the store. */
  portalFiles: PortalFiles
  /** The portal with React's development build, for a session with a developer's server; null when it was not built. */
  devPortal: PortalBuild | null
  callers: CallerParts
  clock: Clock
  signOutOrigin: string
  portalOrigin: string
  isolation: Isolation
  isolatedOrigins: IsolatedOrigins
  /** Works that run or begin soon, for the pages they touch. */
  works: Pick<AnnouncedWorks, 'soon'>
  /** How every part does, for the status page. */
  statusOf: StatusOf
  ask: AskSector
  /** The province's look; null where none was given. */
  brand: PageBrand | null
  languages: Languages
}

/** @param how.mayLag see `statusOfPortal` */
export type StatusOf = (how: { mayLag: boolean }) => Promise<StatusReport>

/** The portal's files and, for every other address that a person may type, its HTML. */
export function pageRoutes(app: FastifyInstance, parts: PageRouteParts): void {
  app.get(`${PORTAL_BASE}*`, async (request: FastifyRequest<{ Params: { '*': string } }>, reply) => {
    const path = request.params['*']
    const found = await parts.portalFiles.read(path, isCompressible(contentTypeOf(path)) ? encodingFor(request) : 'identity')
    return found === null ? sendMissing(reply) : sendStored(reply, { path, ...found, cacheControl: FOREVER })
  })
  app.get('/service-worker.js', async (_, reply) => {
    const script = parts.portal?.serviceWorker
    return script ? reply.header('cache-control', 'no-cache').type('text/javascript; charset=utf-8').send(script) : sendMissing(reply)
  })
  app.setNotFoundHandler((request, reply) => (isNavigation(request) ? sendPage(parts, request, reply) : sendMissing(reply)))
  void app.register(postedPages)
}

/**
 * A bank that sends the person back by a form of its own site posts to a page. The browser keeps the session's cookie from such a
 * POST, so the page would find nobody signed in; asked again by GET it comes along. What was posted is not read: how a payment
 * went is told by the bank's signed notice alone.
 */
function postedPages(app: FastifyInstance): void {
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: POSTED_MAX_BYTES }, (_, __, done) => done(null, undefined))
  app.post('/*', (request, reply) => (isPageAddress(request) ? reply.header('cache-control', 'no-store').redirect(request.url, 303) : sendMissing(reply)))
}

/** Addresses that are never pages: what is missing there is a 404 that says so to programs. */
const NOT_PAGES = /^\/(api|auth|hooks|modules|portal|registry|_test)(\/|$)/

/** A bank's form with the result in it. */
const POSTED_MAX_BYTES = 65_536

/** Whether somebody wants to see a page: a GET that takes HTML, of an address that does not look like a file's. */
function isNavigation(request: FastifyRequest): boolean {
  return (request.method === 'GET' || request.method === 'HEAD') && isPageAddress(request)
}

/** A file's name ends in a type, with a letter in it: `3.000347` is a procedure's code. */
const FILE_NAME = /\.(?=\d*[A-Za-z])[A-Za-z0-9]{1,8}$/

function isPageAddress(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0] ?? '/'
  if (NOT_PAGES.test(path) || FILE_NAME.test(path)) return false
  return /text\/html|\*\/\*/.test(request.headers.accept ?? '*/*')
}

/** The way to a page on another origin: what was chosen here, since it was last opened there, goes along. */
function withDisplay(request: FastifyRequest): string {
  const { theme, text } = displayOf(request)
  return `/preferences?${new URLSearchParams({ return: request.url, locale: localeOf(request), language: languageTagOf(request), theme, text })}`
}

async function sendPage(parts: PageRouteParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { clock } = parts
  if (parts.portal === null) return reply.code(503).type('text/plain; charset=utf-8').send('The portal is not built. Run: npm start')
  const viewer = await parts.isolation.viewerOf(request)
  const isolatedFor = parts.isolation.moduleOf(request)
  const override = isolatedFor === null ? await beginOverride(parts.callers.overrides, { request, viewer }) : null
  if (override?.refused) return reply.code(403).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(overrideRefusedPage({ locale: localeOf(request), path: override.address, module: override.refused }))
  if (override) return reply.header('cache-control', 'no-store').redirect(override.address, 303)
  const { revision } = parts.callers.watch.current()
  const modules = await modulesForCaller(parts.callers, { request, reply, viewer })
  // An isolated page is on its module's own origin and nowhere else; every other page is on the portal.
  const owner = ownerOfIsolatedPage(modules, request.url)
  if (owner !== isolatedFor) return reply.header('cache-control', 'no-store').redirect(owner === null ? parts.portalOrigin + request.url : parts.isolatedOrigins.of(owner) + withDisplay(request), 303)
  if (isolatedFor !== null && !viewer) return askForCode(parts, { module: isolatedFor, returnTo: request.url }, reply)
  const devOrigins = modules.flatMap((one) => one.devOrigin ?? [])
  // Edits show with their state kept only where React is its development build.
  const portal = (devOrigins.length > 0 && parts.devPortal) || parts.portal
  const nonce = randomBytes(16).toString('base64')
  const listed = modulesFor(modules, viewer?.roles ?? null)
  const language = parts.languages.chosenBy(request)
  const boot = {
    session: viewer && { personId: viewer.personId, name: viewer.name, level: viewer.level, roles: [...viewer.roles] },
    locale: localeOf(request),
    ...(parts.languages.offered.length > 0 && { languages: parts.languages.offered }),
    ...(language && { language: { tag: language.tag, sentences: language.sentences } }),
    display: displayOf(request),
    ...(parts.brand && { brand: parts.brand.words }),
    today: clock.today(),
    modules: [...onlyIsolated(listed, isolatedFor)],
    isolatedFor,
    ...(request.url.split('?')[0] === '/status' && { status: await parts.statusOf({ mayLag: viewer === null }) }),
    works: parts.works.soon(),
    overrides: modules.flatMap((one) => (one.devOrigin ? [{ module: one.manifest.id, origin: one.devOrigin }] : [])),
  }
  const isOwnHome = viewer !== null && isolatedFor === null && request.method === 'GET' && request.url.split('?')[0] === '/'
  const answers = isOwnHome ? await answersInTime(askedOnHome(listed), { ask: parts.ask, request }) : []
  const page = await assemblePage({ portal, modules, boot, brand: parts.brand, answers, revision, path: request.url, nonce })
  reply
    .code(page.status)
    .header('content-security-policy', contentSecurityPolicy({ nonce, signOutOrigin: parts.signOutOrigin, devOrigins, style: parts.brand?.style }))
    .header('link', page.link)
    // A page of somebody signed in is nobody's to keep, not even for the Back button after signing out.
    .header('cache-control', viewer ? 'private, no-store' : 'private, no-cache')
    .header('vary', 'accept-encoding, accept-language, cookie')
    .type('text/html; charset=utf-8')
  const body = Buffer.from(page.html)
  const encoding = encodingFor(request)
  if (encoding === 'identity') return reply.send(body)
  return reply.header('content-encoding', encoding).send(await compress(body, encoding, HTML_QUALITY))
}
