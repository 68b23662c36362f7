import * as z from 'zod/mini'
import { StandIn } from '../../model/desk/stand-in.ts'
import { officeNames } from '../dossiers/office-names.query.ts'
import { procedureFor } from '../kit.ts'

/** Shown at a time: those that hold or will. */
const STAND_INS_MAX = 50

/** Who stands in for the viewer, and for whom the viewer does; today and later. */
export const listStandIns = procedureFor('one-stop.officer', 'agency.officer', 'agency.leader')
  .output(z.array(StandIn))
  .query(({ ctx }) =>
    ctx.duty(async (trx) => {
      const { personId } = ctx.viewer
      const rows = await trx
        .selectFrom('dossier.stand_ins')
        .selectAll()
        .where('ended_at', 'is', null)
        .where('to_on', '>=', ctx.clock.today())
        .where((row) => row.or([row('absent_id', '=', personId), row('stand_in_id', '=', personId)]))
        .orderBy('from_on')
        .limit(STAND_INS_MAX)
        .execute()
      const office = await officeNames(trx, rows.map((row) => row.office))
      return rows.map((row) => ({
        id: row.id,
        office: { code: row.office, name: office(row.office) },
        absent: { personId: row.absent_id, name: row.absent_name, isMe: row.absent_id === personId },
        standIn: { personId: row.stand_in_id, name: row.stand_in_name, isMe: row.stand_in_id === personId },
        fromOn: row.from_on,
        toOn: row.to_on,
      }))
    }),
  )
