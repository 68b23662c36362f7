import type { DeskAct } from './use-act.ts'

/** What is said once a step is done. */
export const DONE_WORDS = {
  accept: 'doneAccept',
  'ask-supplement': 'doneAskSupplement',
  refuse: 'doneRefuse',
  'finish-task': 'doneFinishTask',
  hold: 'doneHold',
  resume: 'doneResume',
  approve: 'doneApprove',
  reject: 'doneReject',
  'send-back': 'doneSendBack',
  'hand-over': 'doneHandOver',
} as const satisfies Record<DeskAct['kind'], string>
