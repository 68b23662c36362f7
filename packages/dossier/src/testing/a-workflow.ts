import type { Workflow } from '../procedure/workflow.ts'

/** A workflow with these tasks, stage by stage, for tests and stories; one working day each. */
export function aWorkflow(stages: readonly (readonly string[])[], supplementsMax = 1): Workflow {
  return {
    reception: { agency: 'one-stop', role: 'reception' },
    approval: { agency: 'one-stop', role: 'leader' },
    supplementsMax,
    stages: stages.map((tasks) => tasks.map((id) => ({ id, name: { vi: id, en: id }, agency: id, role: 'officer', limit: { halfDays: 2 } }))),
  }
}
