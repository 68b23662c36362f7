import { procedureOf } from '@mc/dossier-store'
import * as z from 'zod/mini'
import { DossierSummary } from '../../model/mine/dossier.ts'
import { peopleIActFor, type ActedFor } from '../dossiers/people-i-act-for.ts'
import { summaryOf } from '../dossiers/summary-of.ts'
import { procedureFor } from '../kit.ts'

/** Dossiers of one person in the list: the latest. */
const DOSSIERS_MAX = 100

/** What the viewer, their children and wards have sent in, latest first. */
export const listMine = procedureFor('citizen')
  .output(z.array(DossierSummary))
  .query(async ({ ctx }) => {
    const people = await peopleIActFor(ctx)
    const lists = await Promise.all(people.map((person) => sentOf(person, ctx.clock.now())))
    return lists.flat().sort((one, other) => other.sentAt.localeCompare(one.sentAt))
  })

async function sentOf({ door, citizenId, name, isMe }: ActedFor, now: Date) {
  const rows = await door.db
    .selectFrom('dossier.dossiers as dossier')
    .leftJoin('dossier.ratings as rating', 'rating.dossier_id', 'dossier.id')
    .selectAll('dossier')
    .select('rating.score')
    .where('dossier.citizen_id', '=', citizenId)
    .where('dossier.code', 'is not', null)
    .orderBy('dossier.id', 'desc')
    .limit(DOSSIERS_MAX)
    .execute()
  return Promise.all(
    rows.map(async (row) => {
      const procedure = await procedureOf(door.db, { code: row.procedure_code, version: row.procedure_version })
      return summaryOf(row, { procedure, person: { citizenId, name, isMe }, isRated: row.score !== null, now })
    }),
  )
}
