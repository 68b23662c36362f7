import type { DossierDatabase } from '@mc/dossier-store'
import type { Selectable, Transaction } from 'kysely'
import { VersionChanged } from '../../model/designer/version-changed.error.ts'
import { VersionMissing } from '../../model/designer/version-missing.error.ts'
import type { VersionState } from '../../model/designer/version.ts'

type Wanted = { code: string; version: number; changedAt: string; states: readonly VersionState[] }

/**
 * Takes the lock of a version that is as the page saw it.
 * @throws VersionMissing; VersionChanged when it was changed since, or is in another state
 */
export async function lockVersion(trx: Transaction<DossierDatabase>, { code, version, changedAt, states }: Wanted): Promise<Selectable<DossierDatabase['dossier.procedures']>> {
  const row = await trx.selectFrom('dossier.procedures').selectAll().where('code', '=', code).where('version', '=', version).forUpdate().executeTakeFirst()
  if (!row) throw new VersionMissing()
  if (row.at.toISOString() !== changedAt || !states.includes(row.state)) throw new VersionChanged()
  return row
}
