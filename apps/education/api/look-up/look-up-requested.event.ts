import { limitRate, systemRandomness, TooManyTries, type EventHandler } from '@mc/server-kit'
import { sql, type QueryExecutorProvider, type Transaction } from 'kysely'
import * as z from 'zod/mini'
import { CODE_DIGITS, CODE_MINUTES } from '../../model/look-up/look-up.ts'
import type { EducationDatabase } from '../database.ts'
import { codeHash } from './code-hash.ts'

/** Somebody asked for a code. The payload holds no pupil's data, only the look-up's id. */
export const LookUpRequested = { type: 'education.look-up-requested', version: 1, payload: z.object({ lookUpId: z.uuid() }) } as const

/** Codes one phone gets in an hour, whoever asks. */
const SMS_LIMIT = { limit: 5, windowSeconds: 3_600 }

/**
 * Finds the pupil of a look-up and sends the code to the phone registered with the school. It runs after the answer was
 * given, so that neither the answer nor the time it takes tells whether there is such a pupil.
 */
export const sendLookUpCode: EventHandler<EducationDatabase> = async (event, { trx, clock, log }) => {
  const { lookUpId } = LookUpRequested.payload.parse(event.payload)
  const found = await trx
    .selectFrom('education.look_ups as look_up')
    .innerJoin('education.pupils as pupil', (join) =>
      join.onRef('pupil.student_code', '=', 'look_up.student_code').onRef('pupil.birth_date', '=', 'look_up.birth_date'),
    )
    .select(['pupil.citizen_id', 'pupil.contact_phone', 'look_up.expires_at'])
    .where('look_up.id', '=', lookUpId)
    .executeTakeFirst()
  if (!found?.contact_phone || found.expires_at <= clock.now()) return
  if (!(await mayHaveSms(trx, found.contact_phone))) return log.warn({ action: 'education.look-up', lookUpId }, 'code not sent: too many for one phone')
  const code = systemRandomness.digits(CODE_DIGITS)
  await trx
    .updateTable('education.look_ups')
    .set({ citizen_id: found.citizen_id, code_hash: codeHash(lookUpId, code) })
    .where('id', '=', lookUpId)
    .execute()
  await sendSms(trx, found.contact_phone, `Một Cửa: mã tra cứu kết quả học tập là ${code}, dùng được trong ${CODE_MINUTES} phút. Không đưa mã này cho bất kỳ ai.`)
}

async function mayHaveSms(trx: Transaction<EducationDatabase>, phone: string): Promise<boolean> {
  try {
    await limitRate(trx, { bucket: `education.look-up.phone:${phone}`, ...SMS_LIMIT })
    return true
  } catch (error) {
    if (error instanceof TooManyTries) return false
    throw error
  }
}

/** Hands the message over in the handler's own transaction: it goes out when the code is stored, or not at all. */
async function sendSms(trx: QueryExecutorProvider, to: string, text: string): Promise<void> {
  await sql`insert into platform.messages (recipient, text) values (${to}, ${text})`.execute(trx)
}
