import { readProcedure, type Procedure, type ProcedureFault } from '@mc/dossier'
import { AGENCIES, WORK_ROLES } from '../catalogue/agencies.ts'

/** What was read, or all that is wrong with it. */
export type ReadDocument = { procedure: Procedure; faults: [] } | { procedure: null; faults: ProcedureFault[] }

/**
 * Reads a document that somebody typed: JSON, a procedure that can be run, agencies that have an office here and roles that
 * somebody has.
 */
export function readDocument(text: string): ReadDocument {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { procedure: null, faults: [{ path: '/', fault: (error as SyntaxError).message }] }
  }
  const read = readProcedure(json)
  if (!read.procedure) return read
  const faults = placeFaults(read.procedure)
  return faults.length === 0 ? read : { procedure: null, faults }
}

function placeFaults({ workflow: { reception, stages, approval } }: Procedure): ProcedureFault[] {
  const places = [
    { ...reception, path: '/workflow/reception' },
    ...stages.flatMap((stage, at) => stage.map(({ agency, role }, task) => ({ agency, role, path: `/workflow/stages/${at}/${task}` }))),
    { ...approval, path: '/workflow/approval' },
  ]
  return places.flatMap(({ agency, role, path }) => [
    ...(Object.hasOwn(AGENCIES, agency) ? [] : [{ path: `${path}/agency`, fault: `no office is known for "${agency}"` }]),
    ...((WORK_ROLES as readonly string[]).includes(role) ? [] : [{ path: `${path}/role`, fault: `nobody has the role "${role}"` }]),
  ])
}
