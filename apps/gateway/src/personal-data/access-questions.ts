import { notify, recordAccess, type PlatformDatabase, type ProcedureContext, type Viewer } from '@mc/server-kit'
import type { Kysely } from 'kysely'
import { AlreadyAnswered, AlreadyAsked, LookNotFound, OwnLook } from './access-question.error.ts'
import { requestDeadline } from './request-deadline.rule.ts'

type Context = ProcedureContext<PlatformDatabase, Viewer>
export type Outcome = 'rightful' | 'mistaken' | 'wrongful'

/** Questions in one list: those still open come first. */
const LIST_MAX = 100

/**
 * Asks why somebody looked at one's data.
 * @throws LookNotFound, AlreadyAsked
 */
export async function askAboutLook(ctx: Context, asked: { id: string; lookId: string; words: string }): Promise<{ answerDueOn: string }> {
  const citizenId = ctx.viewer.personId
  return ctx.writeOwn(async (trx) => {
    const look = await trx.selectFrom('platform.access_log').select('id').where('id', '=', asked.lookId).where('citizen_id', '=', citizenId).executeTakeFirst()
    if (!look) throw new LookNotFound()
    const answerDueOn = requestDeadline('first-answer', ctx.clock.today())
    const written = await trx
      .insertInto('platform.access_questions')
      .values({ id: asked.id, citizen_id: citizenId, look_id: asked.lookId, words: asked.words, asked_at: ctx.clock.now(), answer_due_on: answerDueOn, answered_at: null, answered_by: null, answered_by_name: null, outcome: null, answer: null })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (written.numInsertedOrUpdatedRows === 1n) return { answerDueOn }
    // Pressed twice it is asked once; another question about the same look is told so.
    const before = await trx.selectFrom('platform.access_questions').select(['id', 'answer_due_on']).where('look_id', '=', asked.lookId).where('citizen_id', '=', citizenId).executeTakeFirst()
    if (before?.id !== asked.id) throw new AlreadyAsked()
    return { answerDueOn: before.answer_due_on }
  })
}

/** What citizens asked, those to be answered first by their deadline. The reading is written into their log. */
export async function listQuestions(ctx: Context) {
  return ctx.duty(async (trx) => {
    const rows = await questions(trx).orderBy('question.answered_at', (by) => by.desc().nullsFirst()).orderBy('question.answer_due_on').orderBy('question.id').limit(LIST_MAX).execute()
    const read = new Set(rows.map((row) => row.citizen_id))
    await recordAccess(trx, [...read].map((citizenId) => ({ citizenId, resource: 'portal.access-question', kind: 'list' as const, reason: 'portal.access.questions-list' })))
    return rows
  })
}

/**
 * Answers a citizen's question, once.
 * @throws LookNotFound, AlreadyAnswered, OwnLook
 */
export async function answerQuestion(ctx: Context, given: { id: string; outcome: Outcome; answer: string }): Promise<void> {
  await ctx.duty(async (trx) => {
    const question = await questions(trx).where('question.id', '=', given.id).executeTakeFirst()
    if (!question) throw new LookNotFound()
    if (question.actor_id === ctx.viewer.personId) throw new OwnLook()
    const written = await trx
      .updateTable('platform.access_questions')
      .set({ answered_at: ctx.clock.now(), answered_by: ctx.viewer.personId, answered_by_name: ctx.viewer.name, outcome: given.outcome, answer: given.answer })
      .where('id', '=', given.id)
      .where('answered_at', 'is', null)
      .executeTakeFirst()
    if (written.numUpdatedRows === 0n) throw new AlreadyAnswered()
    await notify(trx, {
      citizenId: question.citizen_id,
      kind: 'privacy',
      title: { vi: 'Câu hỏi về một lần xem thông tin đã được trả lời', en: 'The question about a look at your data was answered' },
      href: '/account/access',
      onceKey: `portal.access-question:${given.id}`,
    })
    await recordAccess(trx, { citizenId: question.citizen_id, resource: 'portal.access-question', kind: 'view', reason: 'portal.access.question-answered' })
  })
}

function questions(db: Kysely<PlatformDatabase>) {
  return db
    .selectFrom('platform.access_questions as question')
    .innerJoin('platform.access_log as look', 'look.id', 'question.look_id')
    .leftJoin('platform.organisations as office', 'office.code', 'look.organisation_code')
    .select(['question.id', 'question.citizen_id', 'question.words', 'question.asked_at', 'question.answer_due_on', 'question.answered_at', 'question.answered_by_name', 'question.outcome', 'question.answer'])
    .select(['look.at', 'look.actor_id', 'look.actor_name', 'look.role', 'look.resource', 'look.kind', 'look.reason', 'office.name_vi', 'office.name_en'])
}
