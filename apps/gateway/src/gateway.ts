import { migrate, serversBeside } from '@mc/db'
import { migrationsOf, openPlatform, serveHooks } from '@mc/server-kit'
import { gracefulStop } from '@mc/server-kit/remote'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { join } from 'node:path'
import { apiRoutes, callerFacts, type ServedApi } from './api.routes.ts'
import { withDevServers } from './dev/dev-modules.ts'
import { devOverrideRoutes } from './dev/dev-override.routes.ts'
import { DevOverrides } from './dev/dev-overrides.ts'
import { reactRefreshRoutes } from './dev/react-refresh.ts'
import type { Env } from './env.ts'
import { noticeParties } from './notices/notice-parties.ts'
import { pageBrand } from './page/brand.ts'
import { readLanguages } from './page/languages.ts'
import { IsolatedOrigins } from './isolated/isolated-origins.ts'
import { IsolatedSessions } from './isolated/isolated-sessions.ts'
import { isolatedRoutes } from './isolated/isolated.routes.ts'
import { Isolation } from './isolated/isolation.ts'
import { healthRoutes } from './health.routes.ts'
import { cspReportRoutes } from './http/csp-report.routes.ts'
import { makeApp } from './http/make-app.ts'
import { refuseForeignWrites } from './http/same-origin.ts'
import { askThrough } from './page/page-answers.ts'
import { pageRoutes, type StatusOf } from './page/page.routes.ts'
import { openPortal, PortalFiles } from './page/portal-files.ts'
import { preferencesRoutes } from './page/preferences.routes.ts'
import { portalRouter } from './portal-api/router.ts'
import { moduleFilesRoutes } from './registry/module-files.routes.ts'
import { openRegistry } from './registry/open-registry.ts'
import { registryRoutes } from './registry/registry.routes.ts'
import { releaseRoutes } from './registry/releases.routes.ts'
import { forwardApis } from './sectors/forward.routes.ts'
import { loadSectors } from './sectors/load-sectors.ts'
import { openSectors } from './sectors/sectors.ts'
import { SessionStore } from './sessions/session-store.ts'
import { IdentityProvider } from './sign-in/provider.ts'
import { signInRoutes } from './sign-in/sign-in.routes.ts'
import { AnnouncedWorks } from './status/announced-works.ts'
import { AnswerCounts } from './status/answer-counts.ts'
import { outsideParties } from './status/outside-parties.ts'
import { PartyProbes } from './status/party-probes.ts'
import { statusOfPortal } from './status/status-of-portal.ts'
import { testClockRoutes } from './test-mode/test-clock.routes.ts'

/** A gateway that is ready to listen. */
export type Gateway = {
  app: FastifyInstance
  /** Goes on serving while balancers notice, lets requests under way end, then closes everything. */
  stop(): Promise<void>
}

/**
 * Puts the one server together: migrates the database, finds the sectors and the built modules, and serves sign-in,
 * APIs, hooks, the registry, modules' files and the portal's pages.
 * @throws Error with one clear line when the database, a sector or the environment is wrong
 */
export async function makeGateway(env: Env): Promise<Gateway> {
  const app = await makeApp(env)
  const probes = new PartyProbes(outsideParties(env))
  const brand = pageBrand(env.MC_BRAND)
  const languages = readLanguages(env.MC_LANGUAGES)
  const graceful = gracefulStop(app, { drainMs: env.MC_DRAIN_MS })
  const known = await loadSectors(env.MC_APPS_DIR)
  const applied = await migrate({ ownerUrl: env.DATABASE_URL, sets: migrationsOf(known) })
  if (applied.length > 0) app.log.info({ action: 'migrate', files: applied }, 'database brought up to date')
  const platform = await openPlatform({ ownerUrl: env.DATABASE_URL, beside: serversBeside(env), log: app.log, hasTestClock: env.MC_TEST, exchange: env.MC_EXCHANGE_URL ? { url: env.MC_EXCHANGE_URL, client: env.MC_EXCHANGE_CLIENT, key: env.MC_EXCHANGE_KEY } : undefined, filesFolder: env.MC_FILES_DIR ?? join(env.MC_BLOB_DIR, 'files'), signing: { service: { url: env.MC_SIGN_URL, token: env.MC_SIGN_TOKEN }, rootsFile: env.MC_TRUST_ROOTS } })
  const db = platform.platform
  const sectors = openSectors(app, { env, known, platform })
  const registry = await openRegistry({ env, platform, log: app.log })
  withDevServers(registry.watch.current().modules.map((one) => one.stable), env.MC_DEV_MODULES)
  const overrides = new DevOverrides({ db, allowed: env.MC_DEV_ORIGINS })
  const portalOf = (dist: string) => openPortal({ db, blobs: registry.blobs, appsDir: env.MC_APPS_DIR, dist })
  const portal = await portalOf(env.MC_PORTAL_DIST).catch((error: unknown) => {
    app.log.error({ action: 'portal.read', reason: String(error) }, 'pages cannot be served')
    return null
  })

  const works = new AnnouncedWorks({ db, clock: platform.clock })
  await works.start()
  const sessions = new SessionStore(db)
  await sessions.follow()
  const origins = new IsolatedOrigins(env.MC_ISOLATED_ORIGIN)
  const isolated = new IsolatedSessions({ db, sessions })
  const isolation = new Isolation({ portalOrigin: env.MC_ORIGIN, origins, sessions, isolated })
  const viewerOf = (request: FastifyRequest) => isolation.viewerOf(request)
  const isolatedFor = (request: FastifyRequest) => isolation.moduleOf(request)
  const callers = { db, watch: registry.watch, devModules: env.MC_DEV_MODULES, overrides, isSecure: env.MC_ORIGIN.startsWith('https:'), isolatedFor }
  const running = sectors.here.map((sector) => ({ sector, db: platform.forSector(sector.id).db }))
  const apis: ServedApi[] = sectors.here.map(({ id, router }) => ({ id, router, services: platform.forSector(id) }))
  apis.push({ id: 'portal', router: portalRouter({ db, sessions, works, parties: noticeParties(env) }), services: platform.forSector('platform') })

  const answers = new AnswerCounts(platform.clock)
  answers.count(app)
  const statusOf: StatusOf = (how) => statusOfPortal({ db, clock: platform.clock, answers, probes, modules: () => registry.watch.current().modules }, how)

  isolatedRoutes(app, { portalOrigin: env.MC_ORIGIN, origins, sessions, isolated, isModule: (id) => registry.watch.current().modules.some((one) => one.id === id) })
  healthRoutes(app, { db, isStopping: graceful.isStopping, sectors: known.map((one) => one.id) })
  registryRoutes(app, { ...callers, viewerOf })
  moduleFilesRoutes(app, { db, files: registry.files, watch: registry.watch, viewerOf })
  await releaseRoutes(app, registry)
  serveHooks(app, { sectors: running, clock: platform.clock, logOf: (request) => request.log, env: env.raw })
  await app.register(async (own) => {
    own.addHook('onRequest', refuseForeignWrites((request) => isolation.originOf(request)))
    // A plain form, as signing out without script is, carries nothing that is read.
    own.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4096 }, (_, __, done) => done(null, undefined))
    signInRoutes(own, { env, db, sessions, provider: new IdentityProvider(env) })
    const apiCallers = { db, anonymousLimit: env.MC_ANONYMOUS_LIMIT, viewerOf, isolatedFor }
    apiRoutes(own, { apis, ...apiCallers })
    forwardApis(own, { remotes: sectors.remotes, factsOf: (request, id) => callerFacts(apiCallers, request, id) })
    preferencesRoutes(own)
    devOverrideRoutes(own, { overrides, viewerOf })
    cspReportRoutes(own, { db, clock: platform.clock })
    if (platform.testClock) testClockRoutes(own, platform.testClock)
  })
  const devPortal = await portalOf('dist-dev').catch(() => null)
  reactRefreshRoutes(app, devPortal)
  pageRoutes(app, { portal, devPortal, portalFiles: new PortalFiles({ db, stored: registry.files }), brand, languages, callers, ask: askThrough(app), clock: platform.clock, signOutOrigin: new URL(env.MC_OIDC_ISSUER).origin, isolation, isolatedOrigins: origins, portalOrigin: env.MC_ORIGIN, works, statusOf })

  await sectors.startWork()
  probes.start()

  return {
    app,
    async stop() {
      await graceful.stop()
      probes.stop()
      works.stop()
      await sectors.stop()
      await registry.stop()
      await platform.close()
    },
  }
}
