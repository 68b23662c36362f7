import { IdempotencyKey, idempotent, recordAccess } from '@mc/server-kit'
import type { Transaction } from 'kysely'
import * as z from 'zod/mini'
import { ConductChanged } from '../../model/conduct/conduct-changed.error.ts'
import { ConductCell, ConductEntry } from '../../model/conduct/conduct-sheet.ts'
import { NoSuchPlace } from '../../model/desk/no-such-place.error.ts'
import type { EducationDatabase } from '../database.ts'
import { refuseClosed } from '../desk/refuse-closed.ts'
import { procedureFor } from '../kit.ts'
import { findOwnClass } from './find-own-class.query.ts'

/**
 * Enters or changes the conduct of one pupil in a term, with a remark. The family sees it at once, and in their log who
 * entered it.
 * @throws NotClassTeacher, YearClosed; NoSuchPlace when the pupil is not in the class
 * @throws ConductChanged when it is not what the teacher saw
 */
export const enterConduct = procedureFor('teacher')
  .input(z.extend(ConductEntry, { idempotencyKey: IdempotencyKey }))
  .output(ConductCell)
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'conduct.enterConduct', personId: ctx.viewer.personId, input }, async () => {
        refuseClosed(await findOwnClass(trx, { classId: input.classId, teacherId: ctx.viewer.personId }), ctx.clock.today())
        const enrolled = await trx.selectFrom('education.enrolments').select('citizen_id').where('class_id', '=', input.classId).where('citizen_id', '=', input.citizenId).executeTakeFirst()
        if (!enrolled) throw new NoSuchPlace()
        const written = await writeConduct(trx, input, { by: ctx.viewer.personId, at: ctx.clock.now() })
        await recordAccess(trx, { citizenId: input.citizenId, resource: 'education.marks', kind: 'view', reason: 'education.access.conduct-entered' })
        return written
      }),
    ),
  )

/** One statement decides which of two entries came first: the second finds another version. */
async function writeConduct(trx: Transaction<EducationDatabase>, entry: ConductEntry, entered: { by: string; at: Date }): Promise<ConductCell> {
  const what = { level: entry.level, remark: entry.remark, entered_by: entered.by, entered_at: entered.at }
  const written = await trx
    .insertInto('education.conducts')
    .values({ citizen_id: entry.citizenId, class_id: entry.classId, term: entry.term, ...what })
    .onConflict((conflict) =>
      conflict
        .columns(['citizen_id', 'class_id', 'term'])
        .doUpdateSet({ ...what, version: entry.version + 1 })
        .where('education.conducts.version', '=', entry.version),
    )
    .returning(['level', 'remark', 'version'])
    .executeTakeFirst()
  if (!written) throw new ConductChanged()
  return written
}
