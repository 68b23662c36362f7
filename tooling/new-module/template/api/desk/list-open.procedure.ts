import { recordAccess } from '@mc/server-kit'
import * as z from 'zod/mini'
import { requestState } from '../../model/requests/answer-due.rule.ts'
import { OpenRequest } from '../../model/requests/request.ts'
import { procedureFor } from '../kit.ts'

/** Requests on the desk at a time: those due first. */
const DESK_MAX = 50

/** Requests that wait for an answer, those due first. Every sender sees in their log that the list was read. */
export const listOpen = procedureFor('one-stop.officer')
  .output(z.array(OpenRequest))
  .query(({ ctx }) =>
    ctx.duty(async (trx) => {
      const rows = await trx
        .selectFrom('sample.requests')
        .select(['id', 'citizen_id', 'citizen_name', 'subject', 'body', 'sent_at', 'due_on'])
        .where('answered_at', 'is', null)
        .orderBy('due_on')
        .orderBy('id')
        .limit(DESK_MAX)
        .execute()
      const look = { resource: 'sample.request', kind: 'list', reason: 'sample.access.desk' } as const
      await recordAccess(trx, [...new Set(rows.map((row) => row.citizen_id))].map((citizenId) => ({ citizenId, ...look })))
      return rows.map((row) => ({
        id: row.id,
        citizenName: row.citizen_name,
        subject: row.subject,
        body: row.body,
        sentAt: row.sent_at.toISOString(),
        dueOn: row.due_on,
        state: requestState({ dueOn: row.due_on, isAnswered: false }, ctx.clock.today()),
      }))
    }),
  )
