import { localTime } from '@mc/dossier-store'
import { notify, SYSTEM_DUTY, type SectorJob } from '@mc/server-kit'
import { sql } from 'kysely'
import type { ProceduresDatabase } from '../database.ts'

/** Pieces of work in one run: those that have an assignee and are due today. */
const RUN_MAX = 1_000

/** Tells officers in the morning of their own work that is due that day; each piece of work once a day. */
export const warnDesks: SectorJob<ProceduresDatabase> = {
  name: 'warn-desks',
  // Half past seven in the morning in Vietnam.
  cron: '30 0 * * *',
  run: async (_, { db, clock }) => {
    const { date } = localTime(clock.now())
    const rows = await db
      .as({ duty: SYSTEM_DUTY })
      .selectFrom('dossier.tasks as task')
      .innerJoin('dossier.dossiers as dossier', 'dossier.id', 'task.dossier_id')
      .select(['task.id', 'task.assigned_to', 'dossier.code'])
      .where('task.done_at', 'is', null)
      .where('task.assigned_to', 'is not', null)
      .where('task.due_on', '=', sql<string>`${date}::date`)
      .limit(RUN_MAX)
      .execute()
    for (const { id, assigned_to, code } of rows) {
      if (assigned_to === null) continue
      await db.transaction({ duty: SYSTEM_DUTY, citizen: assigned_to }, (trx) =>
        notify(trx, {
          citizenId: assigned_to,
          kind: 'dossier',
          title: { vi: `Hồ sơ ${code} đến hạn hôm nay`, en: `Dossier ${code} is due today` },
          href: '/procedures/desk',
          onceKey: `dossier:due:${id}:${date}`,
        }),
      )
    }
  },
}
