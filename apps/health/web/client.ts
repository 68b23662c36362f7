import { sectorClient } from '@mc/module-kit/data'
import type { HealthRouter } from '../api/router.ts'

/** The health sector's API. */
export const api = sectorClient<HealthRouter>('health')
