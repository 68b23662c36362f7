import { router } from '../kit.ts'
import { addPaper } from './add-paper.procedure.ts'
import { checkDraft } from './check-draft.procedure.ts'
import { discardDraft } from './discard-draft.procedure.ts'
import { getDraft } from './get-draft.procedure.ts'
import { listPeople } from './list-people.procedure.ts'
import { listDrafts } from './list-drafts.procedure.ts'
import { prefill } from './prefill.procedure.ts'
import { putPart } from './put-part.procedure.ts'
import { removePaper } from './remove-paper.procedure.ts'
import { saveAnswers } from './save-answers.procedure.ts'
import { sendDraft } from './send-draft.procedure.ts'
import { setPhone } from './set-phone.procedure.ts'
import { startDraft } from './start-draft.procedure.ts'

/** Writing a dossier and sending it. Called `drafts` in the API: tRPC keeps the name `apply` for itself. */
export const applyRouter = router({
  start: startDraft,
  get: getDraft,
  listDrafts,
  listPeople,
  saveAnswers,
  prefill,
  setPhone,
  putPart,
  addPaper,
  removePaper,
  check: checkDraft,
  send: sendDraft,
  discard: discardDraft,
})
