import { router } from '../kit.ts'
import { beginDossier } from './begin-dossier.procedure.ts'
import { discardDraft } from './discard-draft.procedure.ts'
import { findPerson } from './find-person.procedure.ts'
import { putPart } from './put-part.procedure.ts'
import { scanPaper } from './scan-paper.procedure.ts'
import { takeDossier } from './take-dossier.procedure.ts'
import { takeFee } from './take-fee.procedure.ts'
import { takeSupplement } from './take-supplement.procedure.ts'

/** Reception with somebody present: paper dossiers, scans, cash. */
export const counterRouter = router({ findPerson, begin: beginDossier, discard: discardDraft, putPart, scan: scanPaper, take: takeDossier, takeSupplement, takeFee })
