import { sectorClient } from '@mc/module-kit/data'
import type { PortalRouter } from '@mc/gateway/portal-router'

/** The API of what is nobody's sector. */
export const portalApi = sectorClient<PortalRouter>('portal')
