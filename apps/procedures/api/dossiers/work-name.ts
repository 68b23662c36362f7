import type { Procedure } from '@mc/dossier'
import type { WorkKind } from '@mc/dossier-store'
import type { Text } from '../../model/dossiers/phase.ts'
import { WORK_NAMES } from '../../model/desk/work-names.ts'

/** What a piece of work is called: the document's words for its tasks, ours for what stands around them. */
export function workName({ kind, task }: { kind: WorkKind; task: string }, { workflow }: Pick<Procedure, 'workflow'>): Text {
  if (kind !== 'task') return WORK_NAMES[kind]
  return workflow.stages.flat().find(({ id }) => id === task)?.name ?? { vi: task, en: task }
}
