import { recordAccess } from '@mc/server-kit'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { OpenComplaint } from '../../model/desk/stand-in.ts'
import { procedureFor } from '../kit.ts'
import { myPlaces } from './my-places.ts'

/** Complaints at a time, oldest first. */
const COMPLAINTS_MAX = 50

/** Complaints that wait for an answer of the viewer's office. */
export const listComplaints = procedureFor('one-stop.officer')
  .output(z.array(OpenComplaint))
  .query(({ ctx }) =>
    ctx.duty(async (trx) => {
      const offices = myPlaces(ctx.viewer).map(({ office }) => office)
      const rows = await trx
        .selectFrom('dossier.complaints as complaint')
        .innerJoin('dossier.dossiers as dossier', 'dossier.id', 'complaint.dossier_id')
        .select(['complaint.id', 'complaint.dossier_id', 'complaint.text', 'complaint.at', 'dossier.code', 'dossier.citizen_id', 'dossier.citizen_name'])
        .where('complaint.office', '=', sql<string>`any(${offices}::text[])`)
        .where('complaint.answered_at', 'is', null)
        .orderBy('complaint.at')
        .limit(COMPLAINTS_MAX)
        .execute()
      const look = { resource: 'procedures.complaint', kind: 'list', reason: 'procedures.access.complaints' } as const
      await recordAccess(trx, [...new Set(rows.map((row) => row.citizen_id))].map((citizenId) => ({ citizenId, ...look })))
      return rows.map((row) => ({ id: row.id, dossierId: row.dossier_id, code: row.code ?? '', applicantName: row.citizen_name, text: row.text, at: row.at.toISOString() }))
    }),
  )
