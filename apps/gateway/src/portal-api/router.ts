import type { Db } from '@mc/db'
import type { NoticeParties, PlatformDatabase } from '@mc/server-kit'
import type { SessionStore } from '../sessions/session-store.ts'
import type { AnnouncedWorks } from '../status/announced-works.ts'
import { accessRouter } from './access.router.ts'
import { credentialsRouter } from './credentials.router.ts'
import { router } from './kit.ts'
import { consentsRouter } from './consents.router.ts'
import { exchangeRouter } from './exchange.router.ts'
import { noticesRouter } from './notices.router.ts'
import { releasesRouter } from './releases.router.ts'
import { reportsRouter } from './reports.router.ts'
import { statusRouter } from './status.router.ts'
import { teamsRouter } from './teams.router.ts'
import { sessionRouter } from './session.router.ts'
import { sessionsRouter } from './sessions.router.ts'

/** The portal's own API, at `/api/portal`. */
export function portalRouter(parts: { db: Db<PlatformDatabase>; sessions: SessionStore; works: Pick<AnnouncedWorks, 'look'>; parties?: NoticeParties }) {
  return router({
    session: sessionRouter,
    sessions: sessionsRouter(parts.sessions),
    access: accessRouter,
    consents: consentsRouter,
    exchange: exchangeRouter,
    notices: noticesRouter(parts.parties ?? {}),
    reports: reportsRouter(parts.db),
    releases: releasesRouter(parts.db),
    status: statusRouter(parts.db, parts.works),
    teams: teamsRouter(parts.db),
    credentials: credentialsRouter(parts.db),
  })
}

/** For `sectorClient<PortalRouter>('portal')`, as a type only. */
export type PortalRouter = ReturnType<typeof portalRouter>
