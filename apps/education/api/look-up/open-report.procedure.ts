import { timingSafeEqual } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import * as z from 'zod/mini'
import { LookUpOver } from '../../model/look-up/look-up-over.error.ts'
import { LookUpCode, TRIES_MAX } from '../../model/look-up/look-up.ts'
import { WrongCode } from '../../model/look-up/wrong-code.error.ts'
import { YearReport } from '../../model/report/year-report.ts'
import type { EducationDatabase } from '../database.ts'
import { procedureFor } from '../kit.ts'
import { findPupil } from '../marks/find-pupil.query.ts'
import { findYears } from '../marks/find-years.query.ts'
import { readReport } from '../marks/read-report.query.ts'
import { asHolder } from './as-holder.ts'
import { codeHash } from './code-hash.ts'

const Opened = z.object({ name: z.string(), studentCode: z.string(), reports: z.array(YearReport) })

type Attempt = { outcome: 'over' } | { outcome: 'wrong'; left: number } | { outcome: 'opened'; report: z.infer<typeof Opened> }

/**
 * Opens a pupil's published marks, once, with the code from the registered phone (E2). The look is written into the
 * pupil's access log.
 * @throws WrongCode with the tries left, at most 5 a look-up
 * @throws LookUpOver when it has expired, was used, or had too many wrong codes
 */
export const openReport = procedureFor('anyone')
  .input(z.object({ lookUpId: z.uuid(), code: LookUpCode }))
  .output(Opened)
  .mutation(async ({ ctx, input }) => {
    const attempt = await ctx.writeOwn((trx) => attemptOpen(trx, { ...input, now: ctx.clock.now(), requestId: ctx.requestId }))
    // Thrown outside the transaction: a wrong try must stay counted.
    if (attempt.outcome === 'over') throw new LookUpOver()
    if (attempt.outcome === 'wrong') throw new WrongCode({ left: attempt.left })
    return attempt.report
  })

type Asked = { lookUpId: string; code: string; now: Date; requestId: string }

async function attemptOpen(trx: Transaction<EducationDatabase>, { lookUpId, code, now, requestId }: Asked): Promise<Attempt> {
  await asHolder(trx, { lookUpId })
  const lookUp = await trx.selectFrom('education.look_ups').selectAll().where('id', '=', lookUpId).forUpdate().executeTakeFirst()
  if (!lookUp || lookUp.opened_at || lookUp.expires_at <= now || lookUp.tries >= TRIES_MAX) return { outcome: 'over' }
  const isRight = lookUp.code_hash !== null && timingSafeEqual(lookUp.code_hash, codeHash(lookUpId, code))
  if (!isRight || lookUp.citizen_id === null) {
    const tries = lookUp.tries + 1
    await trx.updateTable('education.look_ups').set({ tries }).where('id', '=', lookUpId).execute()
    return tries >= TRIES_MAX ? { outcome: 'over' } : { outcome: 'wrong', left: TRIES_MAX - tries }
  }
  await trx.updateTable('education.look_ups').set({ opened_at: now }).where('id', '=', lookUpId).execute()
  await asHolder(trx, { lookUpId, citizenId: lookUp.citizen_id })
  await recordLookUp(trx, { lookUpId, citizenId: lookUp.citizen_id, requestId })
  return { outcome: 'opened', report: await readAll(trx, lookUp.citizen_id) }
}

async function readAll(trx: Transaction<EducationDatabase>, citizenId: string): Promise<z.infer<typeof Opened>> {
  const pupil = await findPupil(trx, citizenId)
  const years = await findYears(trx, citizenId)
  const reports: YearReport[] = []
  for (const year of years) reports.push(await readReport(trx, { citizenId, year }))
  return { name: pupil!.full_name, studentCode: pupil!.student_code, reports }
}

/** Nobody is signed in: the log names the look-up, and the family knows the phone. */
async function recordLookUp(trx: Transaction<EducationDatabase>, look: { lookUpId: string; citizenId: string; requestId: string }): Promise<void> {
  await sql`
    insert into platform.access_log (citizen_id, actor_id, actor_name, organisation_code, role, resource, kind, reason, request_id)
    values (${look.citizenId}, ${look.lookUpId}, 'Tra cứu bằng mã gửi tới điện thoại đã đăng ký', null, 'anyone', 'education.marks', 'lookup',
      'education.access.look-up', ${look.requestId})
  `.execute(trx)
}
