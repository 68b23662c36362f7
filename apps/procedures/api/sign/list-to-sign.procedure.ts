import { procedureOf } from '@mc/dossier-store'
import { recordAccess, SIGNED_AT_ONCE_MAX } from '@mc/server-kit'
import * as z from 'zod/mini'
import { ToBeSigned } from '../../model/sign/to-be-signed.ts'
import { isAt, myPlaces } from '../desk/my-places.ts'
import { officeNames } from '../dossiers/office-names.query.ts'
import { procedureFor } from '../kit.ts'

/** Results that wait for the viewer's signature, the most urgent first; of some dossiers only, when they are named. */
export const listToSign = procedureFor('agency.leader')
  .atLevel(2, { isolated: true })
  .input(z.object({ dossierIds: z.nullable(z.array(z.uuid()).check(z.maxLength(SIGNED_AT_ONCE_MAX))) }))
  .output(z.array(ToBeSigned))
  .query(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const places = myPlaces(ctx.viewer)
      const waiting = trx
        .selectFrom('dossier.tasks as task')
        .innerJoin('dossier.dossiers as dossier', 'dossier.id', 'task.dossier_id')
        .select(['dossier.id', 'dossier.revision', 'dossier.code', 'dossier.procedure_code', 'dossier.procedure_version', 'dossier.citizen_id', 'dossier.citizen_name', 'dossier.life', 'task.office', 'task.role'])
        .where('task.kind', '=', 'signing')
        .where('task.done_at', 'is', null)
        .where('task.office', 'in', [...new Set(places.map((place) => place.office)), ''])
        .orderBy('task.due_on')
        .orderBy('task.id')
        .limit(SIGNED_AT_ONCE_MAX)
      const rows = (await (input.dossierIds === null ? waiting : waiting.where('dossier.id', 'in', input.dossierIds)).execute()).filter((row) => isAt(places, row))
      const office = await officeNames(trx, rows.map((row) => row.office))
      await recordAccess(trx, rows.map((row) => ({ citizenId: row.citizen_id, resource: 'procedures.dossier', kind: 'list' as const, reason: 'procedures.access.work' })))
      return Promise.all(
        rows.map(async (row) => {
          const procedure = await procedureOf(trx, { code: row.procedure_code, version: row.procedure_version })
          return { dossierId: row.id, revision: row.revision, code: row.code ?? '', procedure: procedure.name, result: procedure.result.name, applicant: row.citizen_name, office: office(row.office), decision: row.life.decision }
        }),
      )
    }),
  )
