import { router } from '../kit.ts'
import { acceptDossier } from './accept-dossier.procedure.ts'
import { addComment } from './add-comment.procedure.ts'
import { answerComplaint } from './answer-complaint.procedure.ts'
import { approveDossier } from './approve-dossier.procedure.ts'
import { askSupplement } from './ask-supplement.procedure.ts'
import { assignWork } from './assign-work.procedure.ts'
import { claimWork } from './claim-work.procedure.ts'
import { countQueue } from './count-queue.procedure.ts'
import { decideMany } from './decide-many.procedure.ts'
import { endStandIn } from './end-stand-in.procedure.ts'
import { findDossiers } from './find-dossiers.procedure.ts'
import { finishTask } from './finish-task.procedure.ts'
import { handOver } from './hand-over.procedure.ts'
import { holdDossier } from './hold-dossier.procedure.ts'
import { listColleagues } from './list-colleagues.procedure.ts'
import { listComplaints } from './list-complaints.procedure.ts'
import { listQueue } from './list-queue.procedure.ts'
import { listReasons } from './list-reasons.procedure.ts'
import { listStandIns } from './list-stand-ins.procedure.ts'
import { openDossier } from './open-dossier.procedure.ts'
import { readPaper } from './read-paper.procedure.ts'
import { refuseDossier } from './refuse-dossier.procedure.ts'
import { rejectDossier } from './reject-dossier.procedure.ts'
import { resumeDossier } from './resume-dossier.procedure.ts'
import { sendBack } from './send-back.procedure.ts'
import { setStandIn } from './set-stand-in.procedure.ts'
import { watchDesk } from './watch-desk.procedure.ts'

/** The desks of reception, agencies and leaders. */
export const deskRouter = router({
  queue: listQueue,
  counts: countQueue,
  watch: watchDesk,
  find: findDossiers,
  open: openDossier,
  readPaper,
  reasons: listReasons,
  colleagues: listColleagues,
  claim: claimWork,
  assign: assignWork,
  comment: addComment,
  accept: acceptDossier,
  askSupplement,
  refuse: refuseDossier,
  finishTask,
  hold: holdDossier,
  resume: resumeDossier,
  approve: approveDossier,
  reject: rejectDossier,
  sendBack,
  decideMany,
  handOver,
  standIns: listStandIns,
  setStandIn,
  endStandIn,
  complaints: listComplaints,
  answerComplaint,
})
