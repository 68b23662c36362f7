import { sectorClient } from '@mc/module-kit/data'
import type { ProceduresRouter } from '../api/router.ts'

/** This sector's API, typed by its router alone. */
export const api = sectorClient<ProceduresRouter>('procedures')
