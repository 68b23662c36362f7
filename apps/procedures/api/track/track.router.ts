import { router } from '../kit.ts'
import { trackDossier } from './track-dossier.procedure.ts'

/** Following a dossier without signing in. */
export const trackRouter = router({ find: trackDossier })
