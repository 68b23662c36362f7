import type { Procedure } from '@mc/dossier'
import { DocumentBad } from '../../model/designer/document-bad.error.ts'
import { readDocument } from '../../model/designer/document-faults.ts'

/** A typed document as a procedure. @throws DocumentBad */
export function readOrRefuse(text: string): Procedure {
  const { procedure, faults } = readDocument(text)
  if (procedure) return procedure
  const [{ path, fault }] = faults as [{ path: string; fault: string }]
  throw new DocumentBad({ path, fault, count: faults.length })
}
