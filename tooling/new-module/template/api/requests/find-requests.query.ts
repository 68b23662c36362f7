import type { Kysely } from 'kysely'
import { requestState } from '../../model/requests/answer-due.rule.ts'
import type { CitizenRequest } from '../../model/requests/request.ts'
import type { SampleDatabase } from '../database.ts'

/** Requests of one person in a list: the latest. */
const REQUESTS_MAX = 50

/** A person's requests, newest first. */
export async function findRequests(db: Kysely<SampleDatabase>, citizenId: string, today: string): Promise<CitizenRequest[]> {
  const rows = await db
    .selectFrom('sample.requests')
    .select(['id', 'subject', 'body', 'sent_at', 'due_on', 'answer', 'answered_at'])
    .where('citizen_id', '=', citizenId)
    .orderBy('sent_at', 'desc')
    .limit(REQUESTS_MAX)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    subject: row.subject,
    body: row.body,
    sentAt: row.sent_at.toISOString(),
    dueOn: row.due_on,
    state: requestState({ dueOn: row.due_on, isAnswered: row.answered_at !== null }, today),
    answer: row.answer,
    answeredAt: row.answered_at?.toISOString() ?? null,
  }))
}
