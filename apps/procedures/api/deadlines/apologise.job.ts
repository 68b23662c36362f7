import { isInTime } from '@mc/dossier'
import { localTime, procedureOf, sessionFrom, type DossierDatabase, type DossiersTable } from '@mc/dossier-store'
import type { Db } from '@mc/db'
import { notify, SYSTEM_DUTY, type SectorJob } from '@mc/server-kit'
import { sql, type Selectable, type Transaction } from 'kysely'
import type { ProceduresDatabase } from '../database.ts'

/** Dossiers looked at in one run; the next run takes the rest. */
const RUN_MAX = 500

/**
 * Apologises for what is late, once a dossier (form 04): the letter and the notice are one transaction, and an index lets no second
 * letter in.
 * @see Circular 03/2025/TT-VPCP, form 04; Decree 61/2018/NĐ-CP, art. 19 (once; a setting since)
 */
export const apologise: SectorJob<ProceduresDatabase> = {
  name: 'apologise',
  cron: '*/10 * * * *',
  run: async (_, { db, clock, log }) => {
    const now = clock.now()
    const late = await lateWithoutLetter(db, localTime(now).date)
    let written = 0
    for (const row of late) {
      if (isInTime(sessionFrom(row), localTime(now))) continue
      if (await db.transaction({ duty: SYSTEM_DUTY, citizen: row.citizen_id }, (trx) => writeLetter(trx, row, now))) written++
    }
    if (written > 0) log.info({ action: 'procedures.apologise', written }, 'letters of apology written')
  },
}

function lateWithoutLetter(db: Db<DossierDatabase>, today: string): Promise<Selectable<DossiersTable>[]> {
  return db
    .as({ duty: SYSTEM_DUTY })
    .selectFrom('dossier.dossiers as dossier')
    .selectAll('dossier')
    .where('dossier.phase', 'in', ['processing', 'deciding', 'signing'])
    .where('dossier.due_on', '<=', sql<string>`${today}::date`)
    .where((row) => row.not(row.exists(row.selectFrom('dossier.documents as letter').select('letter.id').whereRef('letter.dossier_id', '=', 'dossier.id').where('letter.form', '=', 'apology'))))
    .orderBy('dossier.due_on')
    .limit(RUN_MAX)
    .execute()
}

async function writeLetter(trx: Transaction<DossierDatabase>, row: Selectable<DossiersTable>, now: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('dossier.documents')
    .values({ dossier_id: row.id, citizen_id: row.citizen_id, form: 'apology', data: JSON.stringify({ due: sessionFrom(row), office: row.reception_office }), blob_hash: null, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  const { name } = await procedureOf(trx, { code: row.procedure_code, version: row.procedure_version })
  await notify(trx, {
    citizenId: row.citizen_id,
    kind: 'dossier',
    title: { vi: `Xin lỗi vì hồ sơ ${row.code} bị trễ hẹn`, en: `We apologise: dossier ${row.code} is late` },
    text: name,
    href: `/procedures/mine/${row.id}`,
    onceKey: `dossier:apology:${row.id}`,
  })
  return true
}
