import type { DossierLife, Procedure } from '@mc/dossier'
import { lockDossier, procedureOf, type DossierDatabase, type DossiersTable } from '@mc/dossier-store'
import type { Selectable, Transaction } from 'kysely'
import type { ProceduresDatabase } from '../database.ts'
import { workFor } from '../desk/work-for.query.ts'
import type { SignedInContext } from '../kit.ts'
import { officeFacts, type OfficeFacts } from './office-facts.query.ts'

/** A dossier whose result the viewer may sign. */
export type ToSign = { row: Selectable<DossiersTable>; life: DossierLife; procedure: Procedure; task: Selectable<DossierDatabase['dossier.tasks']>; office: OfficeFacts; birthDate: string | null }

/**
 * A decided dossier that waits for the viewer's signature, under its lock.
 * @throws DossierMissing, NotYourWork, AssignedToOther
 */
export async function toSign(ctx: SignedInContext, trx: Transaction<ProceduresDatabase>, dossierId: string): Promise<ToSign> {
  const row = await lockDossier(trx, dossierId)
  const task = await workFor(trx, { dossierId: row.id, event: { kind: 'sign' }, viewer: ctx.viewer, today: ctx.clock.today() })
  const procedure = await procedureOf(trx, { code: row.procedure_code, version: row.procedure_version })
  const person = await ctx.ports.people.find(row.citizen_id)
  return { row, life: row.life, procedure, task, office: await officeFacts(trx, task.office), birthDate: person?.birthDate ?? null }
}
