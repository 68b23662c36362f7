import { isDossierCode, isInTime } from '@mc/dossier'
import { localTime, procedureOf, sessionFrom, type DossierDatabase } from '@mc/dossier-store'
import { limitRate } from '@mc/server-kit'
import { sql, type Transaction } from 'kysely'
import { NotFoundByCode } from '../../model/track/not-found-by-code.error.ts'
import { TrackedDossier, TrackInput } from '../../model/track/tracked-dossier.ts'
import { officeNames } from '../dossiers/office-names.query.ts'
import { workName } from '../dossiers/work-name.ts'
import { procedureFor } from '../kit.ts'

/** Tries for one code: four digits of a phone are ten thousand. */
const CODE_LIMIT = { limit: 10, windowSeconds: 3_600 }

/** Tries from one address, whatever codes. */
const ADDRESS_LIMIT = { limit: 30, windowSeconds: 600 }

/**
 * Where a dossier is, for whoever has its code and the last four digits of its phone: nothing of what is in it.
 * @throws NotFoundByCode, whichever of the two is wrong; TooManyTries
 */
export const trackDossier = procedureFor('anyone')
  .input(TrackInput)
  .output(TrackedDossier)
  .mutation(async ({ ctx, input }) => {
    const code = input.code.toUpperCase()
    await limitRate(ctx.public, { bucket: `procedures.track.address:${ctx.callerKey}`, ...ADDRESS_LIMIT })
    if (!isDossierCode(code)) throw new NotFoundByCode()
    await limitRate(ctx.public, { bucket: `procedures.track.code:${code}`, ...CODE_LIMIT })
    return ctx.writeOwn((trx) => tracked(trx, { code, phoneEnd: input.phoneEnd, now: ctx.clock.now() }))
  })

async function tracked(trx: Transaction<DossierDatabase>, { code, phoneEnd, now }: { code: string; phoneEnd: string; now: Date }) {
  // The policies open exactly the rows of the dossier that both of these name.
  await sql`select set_config('dossier.code', ${code}, true), set_config('dossier.phone_end', ${phoneEnd}, true)`.execute(trx)
  const row = await trx.selectFrom('dossier.dossiers').selectAll().where('code', '=', code).where(sql`right(phone, 4)`, '=', phoneEnd).executeTakeFirst()
  if (!row) throw new NotFoundByCode()
  const procedure = await procedureOf(trx, { code: row.procedure_code, version: row.procedure_version })
  const events = await trx.selectFrom('dossier.events').select(['seq', 'at', 'event', 'office']).where('dossier_id', '=', row.id).orderBy('seq').execute()
  const tasks = await trx.selectFrom('dossier.tasks').selectAll().where('dossier_id', '=', row.id).where('done_at', 'is', null).orderBy('id').execute()
  const office = await officeNames(trx, [...events, ...tasks].map((one) => one.office))
  const due = row.ended_at === null && row.phase !== 'ready' ? sessionFrom(row) : null
  return {
    code,
    procedureName: procedure.name,
    phase: row.phase,
    hold: row.life.hold?.reason ?? null,
    sentAt: (row.sent_at ?? row.created_at).toISOString(),
    due,
    isLate: !isInTime(due, localTime(now)),
    holders: tasks.map((one) => ({ office: office(one.office), work: workName(one, procedure), until: sessionFrom(one) })),
    steps: events.map((one) => ({ seq: one.seq, at: one.at.toISOString(), kind: one.event.kind, office: one.office === null ? null : office(one.office) })),
  }
}
