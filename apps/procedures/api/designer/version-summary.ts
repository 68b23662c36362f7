import type { DossierDatabase } from '@mc/dossier-store'
import type { Selectable } from 'kysely'
import type { VersionSummary } from '../../model/designer/version.ts'

type Row = Pick<Selectable<DossierDatabase['dossier.procedures']>, 'version' | 'state' | 'effective_from' | 'at'>

/** Versions of one procedure as lists show them. @param today the local day that says which is in force */
export function versionSummaries(rows: readonly Row[], today: string): VersionSummary[] {
  const inForce = rows
    .filter(({ state, effective_from }) => state === 'published' && effective_from <= today)
    .toSorted((a, b) => a.effective_from.localeCompare(b.effective_from) || a.version - b.version)
    .at(-1)
  return rows.map((row) => ({ version: row.version, state: row.state, effectiveFrom: row.effective_from, isInForce: row === inForce, changedAt: row.at.toISOString() }))
}
