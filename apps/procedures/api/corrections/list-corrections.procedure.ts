import { sql } from 'kysely'
import * as z from 'zod/mini'
import { Correction } from '../../model/corrections/correction.ts'
import { peopleIActFor } from '../dossiers/people-i-act-for.ts'
import { procedureFor } from '../kit.ts'
import { correctionOut, type CorrectionRow } from './correction-out.ts'

/** Rows of one person: the latest. */
const ROWS_MAX = 50

/** What the viewer asked to be corrected, for themselves and those in their care, latest first. */
export const listCorrections = procedureFor('citizen')
  .output(z.array(Correction))
  .query(async ({ ctx }) => {
    const people = await peopleIActFor(ctx)
    const lists = await Promise.all(
      people.map(async ({ door, citizenId }) => {
        const { rows } = await sql<CorrectionRow>`
          select * from procedures.corrections where citizen_id = ${citizenId} order by asked_at desc limit ${ROWS_MAX}
        `.execute(door.db)
        return rows
      }),
    )
    return lists.flat().map(correctionOut).sort((one, other) => other.askedAt.localeCompare(one.askedAt))
  })
