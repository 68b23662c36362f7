import { IdempotencyKey, idempotent, publish } from '@mc/server-kit'
import { sql } from 'kysely'
import * as z from 'zod/mini'
import { Term } from '../../model/marks/mark.ts'
import { procedureFor } from '../kit.ts'
import { findTaughtClass } from './find-taught-class.query.ts'
import { MarksPublished } from './marks-published.event.ts'
import { refuseClosed } from './refuse-closed.ts'

/**
 * Shows the sheet's marks to families as they are now, and tells other sectors. Nothing new to show is no publication.
 * @returns how many marks families now see that they did not before (changed and emptied ones included)
 * @throws NotYourClass, YearClosed
 */
export const publishMarks = procedureFor('teacher')
  .input(z.object({ classId: z.uuid(), subjectCode: z.string().check(z.maxLength(20)), term: Term, idempotencyKey: IdempotencyKey }))
  .output(z.object({ marks: z.int() }))
  .mutation(({ ctx, input }) =>
    ctx.duty((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'desk.publishMarks', personId: ctx.viewer.personId, input }, async () => {
        const taught = await findTaughtClass(trx, { ...input, teacherId: ctx.viewer.personId })
        refuseClosed(taught, ctx.clock.today())
        const updated = await trx
          .updateTable('education.marks')
          .set({ published_hundredths: sql`mark_hundredths` })
          .where('class_id', '=', taught.id)
          .where('subject_code', '=', input.subjectCode)
          .where('term', '=', input.term)
          .where(sql<boolean>`published_hundredths is distinct from mark_hundredths`)
          .executeTakeFirst()
        const marks = Number(updated.numUpdatedRows)
        if (marks === 0) return { marks }
        await trx
          .insertInto('education.publications')
          .values({ class_id: taught.id, subject_code: input.subjectCode, term: input.term, published_by: ctx.viewer.personId, published_at: ctx.clock.now() })
          .execute()
        const payload = { classId: taught.id, subjectCode: input.subjectCode, term: input.term, schoolYear: taught.school_year, marks }
        await publish(trx, { type: MarksPublished.type, version: MarksPublished.version, payload: MarksPublished.payload.parse(payload) })
        return { marks }
      }),
    ),
  )
