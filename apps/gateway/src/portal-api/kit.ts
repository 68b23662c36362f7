import { sectorKit, type PlatformDatabase } from '@mc/server-kit'

/** The tools of the portal's own API: what is nobody's sector. */
export const { procedureFor, router } = sectorKit<PlatformDatabase>()
