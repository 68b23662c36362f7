import { IdempotencyKey, idempotent } from '@mc/server-kit'
import type { Transaction } from 'kysely'
import * as z from 'zod/mini'
import { MarkChanged } from '../../model/desk/mark-changed.error.ts'
import { MarkEntry, SheetCell, type MarkPlace } from '../../model/desk/mark-sheet.ts'
import { NoSuchPlace } from '../../model/desk/no-such-place.error.ts'
import { programmeOf } from '../../model/programme/programme.rule.ts'
import type { EducationDatabase } from '../database.ts'
import { procedureFor } from '../kit.ts'
import { findTaughtClass, type TaughtClass } from './find-taught-class.query.ts'
import { refuseClosed } from './refuse-closed.ts'

/**
 * Enters, changes or empties one mark (E4). Families see it once it is published.
 * @throws NotYourClass, YearClosed, NoSuchPlace
 * @throws MarkChanged when the cell is not what the teacher saw: with what is there now
 */
export const enterMark = procedureFor('teacher')
  .input(z.extend(MarkEntry, { idempotencyKey: IdempotencyKey }))
  .output(SheetCell)
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'desk.enterMark', personId: ctx.viewer.personId, input }, async () => {
        const taught = await findTaughtClass(trx, { ...input, teacherId: ctx.viewer.personId })
        refuseClosed(taught, ctx.clock.today())
        await refuseNoPlace(trx, taught, input)
        return writeMark(trx, input, { by: ctx.viewer.personId, at: ctx.clock.now() })
      }),
    ),
  )

async function refuseNoPlace(trx: Transaction<EducationDatabase>, taught: TaughtClass, place: MarkPlace): Promise<void> {
  const subject = programmeOf(taught.grade).find((one) => one.code === place.subjectCode)
  const placesMax = place.kind === 'tx' && subject?.kind === 'marked' ? subject.regularMarks : 1
  const enrolled = await trx
    .selectFrom('education.enrolments')
    .select('citizen_id')
    .where('class_id', '=', taught.id)
    .where('citizen_id', '=', place.citizenId)
    .executeTakeFirst()
  if (subject?.kind !== 'marked' || place.place > placesMax || !enrolled) throw new NoSuchPlace()
}

/** One statement decides which of two teachers came first: the second finds another version. */
async function writeMark(
  trx: Transaction<EducationDatabase>,
  { classId, subjectCode, term, citizenId, kind, place, mark, version }: MarkEntry,
  entered: { by: string; at: Date },
): Promise<SheetCell> {
  const key = { class_id: classId, subject_code: subjectCode, term, citizen_id: citizenId, kind, place }
  const written = await trx
    .insertInto('education.marks')
    .values({ ...key, mark_hundredths: mark, published_hundredths: null, entered_by: entered.by, entered_at: entered.at })
    .onConflict((conflict) =>
      conflict
        .columns(['class_id', 'subject_code', 'term', 'citizen_id', 'kind', 'place'])
        .doUpdateSet({ mark_hundredths: mark, version: version + 1, entered_by: entered.by, entered_at: entered.at })
        .where('education.marks.version', '=', version),
    )
    .returning(['mark_hundredths', 'published_hundredths', 'version'])
    .executeTakeFirst()
  if (written) return { mark: written.mark_hundredths, published: written.published_hundredths, version: written.version }
  const now = await trx
    .selectFrom('education.marks')
    .select(['mark_hundredths', 'version'])
    .where('class_id', '=', classId)
    .where('subject_code', '=', subjectCode)
    .where('term', '=', term)
    .where('citizen_id', '=', citizenId)
    .where('kind', '=', kind)
    .where('place', '=', place)
    .executeTakeFirstOrThrow()
  throw new MarkChanged({ version: now.version, mark: now.mark_hundredths ?? -1 })
}
