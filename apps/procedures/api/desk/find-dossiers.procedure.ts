import { procedureOf, sessionFrom } from '@mc/dossier-store'
import { normaliseCitizenId } from '@mc/identity'
import { recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { FoundDossier } from '../../model/desk/queue.ts'
import { procedureFor } from '../kit.ts'
import { findDossiers as find } from './find-dossiers.query.ts'
import { myPlaces } from './my-places.ts'

/** Dossiers of the viewer's offices by a code, the applicant's number, or a name as it is said or written. Empty for nothing typed. */
export const findDossiers = procedureFor('one-stop.officer', 'agency.officer', 'agency.leader')
  .input(z.object({ query: z.string().check(z.maxLength(120)) }))
  .output(z.array(FoundDossier))
  .query(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      const offices = [...new Set(myPlaces(ctx.viewer).map(({ office }) => office))]
      const citizenId = normaliseCitizenId(input.query)
      const rows = await find(trx, { offices, query: input.query, citizenId: /^\d{12}$/.test(citizenId) ? citizenId : null })
      const look = { resource: 'procedures.dossier', kind: 'list', reason: 'procedures.access.search' } as const
      await recordAccess(trx, [...new Set(rows.map((row) => row.citizen_id))].map((one) => ({ citizenId: one, ...look })))
      const found = []
      for (const row of rows) {
        const { code, name } = await procedureOf(trx, { code: row.procedure_code, version: row.procedure_version })
        found.push({ dossierId: row.id, code: row.code ?? '', procedure: { code, name }, applicantName: row.citizen_name, phase: row.phase, due: sessionFrom(row), sentAt: (row.sent_at ?? row.created_at).toISOString() })
      }
      return found
    }),
  )
