import { migrate } from '@mc/db'
import { migrationsOf, openPlatform, startJobs } from '@mc/server-kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { apiRoutes, type ServedApi } from './api.routes.ts'
import { withDevServers } from './dev/dev-modules.ts'
import { reactRefreshRoutes } from './dev/react-refresh.ts'
import type { Env } from './env.ts'
import { healthRoutes } from './health.routes.ts'
import { makeApp } from './http/make-app.ts'
import { refuseForeignWrites } from './http/same-origin.ts'
import { pageRoutes } from './page/page.routes.ts'
import { readPortalBuild } from './page/portal-build.ts'
import { preferencesRoutes } from './page/preferences.routes.ts'
import { portalRouter } from './portal-api/router.ts'
import { readModules } from './registry/read-modules.ts'
import { registryRoutes } from './registry/registry.routes.ts'
import { hookRoutes } from './sectors/hook.routes.ts'
import { loadSectors } from './sectors/load-sectors.ts'
import { SESSION_COOKIE } from './sessions/session-cookie.ts'
import { SessionStore } from './sessions/session-store.ts'
import { IdentityProvider } from './sign-in/provider.ts'
import { signInRoutes } from './sign-in/sign-in.routes.ts'
import { testClockRoutes } from './test-mode/test-clock.routes.ts'

/** A gateway that is ready to listen. */
export type Gateway = {
  app: FastifyInstance
  /** Lets requests under way end, for at most some seconds, then closes everything. */
  stop(): Promise<void>
}

/** How long requests under way may take once the gateway is told to stop; live streams never end by themselves. */
const STOP_MS = 3_000

/**
 * Puts the one server together: migrates the database, finds the sectors and the built modules, and serves sign-in,
 * APIs, hooks, the registry, modules' files and the portal's pages.
 * @throws Error with one clear line when the database, a sector or the environment is wrong
 */
export async function makeGateway(env: Env): Promise<Gateway> {
  const app = await makeApp(env)
  const sectors = await loadSectors(env.MC_APPS_DIR)
  const applied = await migrate({ ownerUrl: env.DATABASE_URL, sets: migrationsOf(sectors) })
  if (applied.length > 0) app.log.info({ action: 'migrate', files: applied }, 'database brought up to date')
  const platform = await openPlatform({ ownerUrl: env.DATABASE_URL, log: app.log, hasTestClock: env.MC_TEST })
  const db = platform.platform
  const { modules: built, refused } = await readModules(env.MC_APPS_DIR)
  const modules = withDevServers(built, env.MC_DEV_MODULES)
  for (const one of refused) app.log.error({ action: 'registry.read', ...one }, 'module left out')
  const portal = await readPortalBuild(env.MC_APPS_DIR, env.MC_PORTAL_DIST).catch((error: unknown) => {
    app.log.error({ action: 'portal.read', reason: String(error) }, 'pages cannot be served')
    return null
  })

  const sessions = new SessionStore(db)
  await sessions.follow()
  const viewerOf = (request: FastifyRequest) => sessions.find(request.cookies[SESSION_COOKIE])
  const running = sectors.map((sector) => ({ sector, db: platform.forSector(sector.id).db }))
  const apis: ServedApi[] = sectors.map(({ id, router }) => ({ id, router, services: platform.forSector(id) }))
  apis.push({ id: 'portal', router: portalRouter({ db, sessions }), services: platform.forSector('platform') })
  let isStopping = false

  healthRoutes(app, { db, isStopping: () => isStopping, sectors: sectors.map((one) => one.id) })
  registryRoutes(app, { modules, rolesOf: async (request) => (await viewerOf(request))?.roles ?? null })
  hookRoutes(app, { sectors: running, clock: platform.clock, logOf: (request) => request.log, env: env.raw })
  await app.register(async (own) => {
    own.addHook('onRequest', refuseForeignWrites([env.MC_ORIGIN]))
    // A plain form, as signing out without script is, carries nothing that is read.
    own.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4096 }, (_, __, done) => done(null, undefined))
    signInRoutes(own, { env, db, sessions, provider: new IdentityProvider(env) })
    apiRoutes(own, { apis, db, anonymousLimit: env.MC_ANONYMOUS_LIMIT, viewerOf })
    preferencesRoutes(own)
    if (platform.testClock) testClockRoutes(own, platform.testClock)
  })
  if (env.MC_DEV_MODULES) reactRefreshRoutes(app)
  pageRoutes(app, { portal, modules, clock: platform.clock, signOutOrigin: new URL(env.MC_OIDC_ISSUER).origin, viewerOf })

  const jobs = env.MC_JOBS ? await startJobs({ ownerUrl: env.DATABASE_URL, sectors, platform, telecomUrl: env.MC_TELECOM_URL }) : null

  return {
    app,
    async stop() {
      isStopping = true
      const force = setTimeout(() => app.server.closeAllConnections(), STOP_MS)
      await app.close()
      clearTimeout(force)
      await jobs?.stop()
      await platform.close()
    },
  }
}
