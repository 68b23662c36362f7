import { readinessOf, type DossiersTable, type StoredFee } from '@mc/dossier-store'
import type { Procedure } from '@mc/dossier'
import type { Selectable } from 'kysely'

/** A stored fee as an answer carries it. */
export function feeOut({ charges, totalDong }: StoredFee) {
  return { charges: charges.map((one) => ({ ...one, amountDong: BigInt(one.amountDong) })), totalDong: BigInt(totalDong) }
}

/** What a dossier costs: as it was when it was sent, or as a draft is now. */
export function feeOfRow(row: Selectable<DossiersTable>, procedure: Procedure) {
  if (row.code !== null) return feeOut(row.fee)
  return feeOut(readinessOf(procedure, { answers: row.answers, papers: [], phone: row.phone, channel: row.channel }).fee)
}
