import type { NewEvent } from '@mc/server-kit'
import type { Moved } from '../move/move.ts'

/** What payments needs to make a bill of it, once for each dossier. Amounts: whole đồng as text. */
export type FeeAsked = {
  dossierId: string
  citizenId: string
  code: string
  amountDong: string
  title: { vi: string; en: string }
  charges: { name: { vi: string; en: string }; amountDong: string }[]
}

/** The event `dossier.fee-asked`, version 1: told once for a dossier. */
export function feeAsked({ dossier, procedure }: Pick<Moved, 'dossier' | 'procedure'>): NewEvent {
  const { id, citizen_id, code, fee } = dossier
  const payload: FeeAsked = {
    dossierId: id,
    citizenId: citizen_id,
    code: code ?? '',
    amountDong: fee.totalDong,
    title: procedure.name,
    charges: fee.charges.map(({ name, amountDong }) => ({ name, amountDong })),
  }
  return { type: 'dossier.fee-asked', version: 1, payload }
}
