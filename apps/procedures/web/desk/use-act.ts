import { refusalOf, useIdempotencyKey, useMutation, useQueryClient } from '@mc/module-kit/data'
import type { DeskDossier } from '../../model/desk/desk-dossier.ts'
import type { Fault } from '../../model/dossiers/phase.ts'
import { api } from '../client.ts'

/** A step at a desk, with what it wants to be told. */
export type DeskAct =
  | { kind: 'accept' | 'approve' | 'resume' | 'hand-over' }
  | { kind: 'ask-supplement' | 'refuse'; faults: Fault[] }
  | { kind: 'finish-task'; task: string }
  | { kind: 'hold'; reason: 'fee' | 'other-agency' }
  | { kind: 'reject'; reason: string }
  | { kind: 'send-back'; task: string; reason: string }

/** Refusals which say that the page is old: somebody was quicker. */
const OLD_PAGE: ReadonlySet<string> = new Set(['dossier.dossier.changed', 'dossier.event.wrong-moment', 'procedures.desk.assigned-to-other', 'procedures.desk.not-yours'])

/** Whether an error means that the dossier has gone on without the viewer. */
export function isOldPage(error: unknown): boolean {
  return OLD_PAGE.has(refusalOf(error)?.code ?? '')
}

/** The key under which a dossier at the desk is kept. */
export const deskDossierKey = (id: string) => ['procedures', 'desk.open', id] as const

/** Does a step, once however often it is pressed. What the page shows is asked for anew, also when somebody was quicker. */
export function useAct({ id, revision }: Pick<DeskDossier, 'id' | 'revision'>, onDone: (act: DeskAct) => void) {
  const client = useQueryClient()
  const { key, renew } = useIdempotencyKey()
  return useMutation({
    mutationFn: (act: DeskAct) => perform(act, { dossierId: id, revision, idempotencyKey: key }),
    onSuccess: (_, act) => onDone(act),
    onSettled: async (_, error) => {
      if (!error || isOldPage(error)) renew()
      void client.invalidateQueries({ queryKey: ['procedures', 'desk.queue'] })
      void client.invalidateQueries({ queryKey: ['procedures', 'desk.counts'] })
      await client.invalidateQueries({ queryKey: deskDossierKey(id) })
    },
  })
}

function perform(act: DeskAct, of: { dossierId: string; revision: number; idempotencyKey: string }) {
  switch (act.kind) {
    case 'accept':
      return api.desk.accept.mutate(of)
    case 'approve':
      return api.desk.approve.mutate(of)
    case 'resume':
      return api.desk.resume.mutate(of)
    case 'hand-over':
      return api.desk.handOver.mutate(of)
    case 'ask-supplement':
      return api.desk.askSupplement.mutate({ ...of, faults: act.faults })
    case 'refuse':
      return api.desk.refuse.mutate({ ...of, faults: act.faults })
    case 'finish-task':
      return api.desk.finishTask.mutate({ ...of, task: act.task })
    case 'hold':
      return api.desk.hold.mutate({ ...of, reason: act.reason })
    case 'reject':
      return api.desk.reject.mutate({ ...of, reason: act.reason })
    case 'send-back':
      return api.desk.sendBack.mutate({ ...of, task: act.task, reason: act.reason })
  }
}
