import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { PortalBuild } from '../page/portal-build.ts'

/** Where the one refresh runtime of a page comes from; developers' servers point there too (tooling/vite). */
export const REACT_REFRESH = '/@react-refresh'

/**
 * The script that must run before React DOM: without it an edit of a module reloads nothing. It takes effect in a page
 * that was opened with a developer's server in it only.
 */
export const REACT_REFRESH_PREAMBLE = `import { injectIntoGlobalHook } from '${REACT_REFRESH}'
injectIntoGlobalHook(window)
window.$RefreshReg$ = () => {}
window.$RefreshSig$ = () => (type) => type`

/** Serves the refresh runtime that was built beside the portal's development build, so that portal and modules share one. */
export function reactRefreshRoutes(app: FastifyInstance, devPortal: PortalBuild | null): void {
  if (!devPortal) return
  app.get(REACT_REFRESH, async (_, reply) => reply.type('text/javascript; charset=utf-8').header('access-control-allow-origin', '*').send(await readFile(join(devPortal.folder, 'react-refresh.js'))))
}
