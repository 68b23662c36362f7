import type { DossierDatabase } from '@mc/dossier-store'
import type { Selectable } from 'kysely'
import * as z from 'zod/mini'
import { EffectTooEarly } from '../../model/designer/effect-too-early.error.ts'
import { VersionKey, VersionState } from '../../model/designer/version.ts'
import type { SignedInContext } from '../kit.ts'
import { lockVersion } from './lock-version.query.ts'

/** A version as the page saw it. */
export const SeenVersion = z.extend(VersionKey, { changedAt: z.iso.datetime() })

/** A version after a step. */
export const MovedVersion = z.extend(SeenVersion, { state: VersionState })

type Row = Selectable<DossierDatabase['dossier.procedures']>
type Step = { from: readonly VersionState[]; to: VersionState; by?: Partial<Pick<Row, 'proposed_by' | 'approved_by'>>; check?: (row: Row) => void }

/** Takes a version a step further. @throws VersionMissing, VersionChanged, and what `check` throws */
export function moveVersion(ctx: SignedInContext, { code, version, changedAt }: z.output<typeof SeenVersion>, { from, to, by = {}, check }: Step): Promise<z.input<typeof MovedVersion>> {
  const at = ctx.clock.now()
  return ctx.writeOwn(async (trx) => {
    const row = await lockVersion(trx, { code, version, changedAt, states: from })
    check?.(row)
    await trx.updateTable('dossier.procedures').set({ state: to, at, ...by }).where('code', '=', code).where('version', '=', version).execute()
    ctx.log.info({ action: `procedures.designer.${to}`, procedure: code, version, personId: ctx.viewer.personId }, 'a version of a procedure went a step')
    return { code, version, changedAt: at.toISOString(), state: to }
  })
}

/** @throws EffectTooEarly when a version would take effect before today */
export function refuseEarly({ effective_from }: Pick<Row, 'effective_from'>, today: string): void {
  if (effective_from < today) throw new EffectTooEarly({ day: effective_from })
}
