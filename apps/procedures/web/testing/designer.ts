import type { Procedure } from '@mc/dossier'
import type { DesignedVersion, VersionedProcedure } from '../../model/designer/version.ts'
import { procedures } from './samples.ts'

const CHANGED = '2026-11-24T03:00:00.000Z'
const published = (version: number) => ({ version, state: 'published' as const, effectiveFrom: '2026-07-01', isInForce: true, changedAt: CHANGED })
const textOf = (document: Procedure) => JSON.stringify(document, null, 2)

export const versioned: VersionedProcedure[] = [
  { code: procedures.birth.code, name: procedures.birth.name, versions: [{ version: 2, state: 'proposed', effectiveFrom: '2026-12-01', isInForce: false, changedAt: CHANGED }, published(1)] },
  { code: procedures.licence.code, name: procedures.licence.name, versions: [{ version: 2, state: 'draft', effectiveFrom: '2026-12-15', isInForce: false, changedAt: CHANGED }, published(1)] },
  { code: procedures.clinic.code, name: procedures.clinic.name, versions: [published(1)] },
]

const next: Procedure = { ...procedures.birth, version: 2, effectiveFrom: '2026-12-01', synonyms: [...procedures.birth.synonyms, 'giấy khai sinh cho con'] }

export const proposedVersion: DesignedVersion = {
  code: next.code, name: next.name, version: 2, state: 'proposed', effectiveFrom: '2026-12-01', isInForce: false, changedAt: CHANGED, document: textOf(next),
  before: { version: 1, document: textOf(procedures.birth) }, proposedBy: { name: 'Ma Văn Sơn', isMe: false }, approvedBy: null,
}
export const draftVersion: DesignedVersion = { ...proposedVersion, state: 'draft', proposedBy: null }
export const publishedVersion: DesignedVersion = { ...draftVersion, version: 1, state: 'published', effectiveFrom: '2026-07-01', isInForce: true, document: textOf(procedures.birth), before: null }
