import type pg from 'pg'
import type { Log } from '../context/log.ts'
import { inTransaction } from './in-transaction.ts'

/** How long the operator may take for one message. */
const TIMEOUT_MS = 5_000

/**
 * Hands waiting messages to the telecom operator, oldest first, each locked meanwhile. A message whose hand-over was cut
 * short may be sent twice; none is lost. After six hours one is not sent any more: a code of yesterday helps nobody.
 * @throws Error when the operator does not answer: the caller looks again in some seconds
 */
export async function deliverMessages(delivering: { pool: pg.Pool; telecomUrl: string; log: Log }): Promise<void> {
  while (await inTransaction(delivering.pool, (client) => deliverNext(client, delivering)));
}

async function deliverNext(client: pg.PoolClient, { telecomUrl, log }: { telecomUrl: string; log: Log }): Promise<boolean> {
  const { rows } = await client.query<{ id: string; recipient: string; text: string }>(
    `select id, recipient, text from platform.messages
     where sent_at is null and refused_at is null and created_at > now() - interval '6 hours' order by id limit 1 for update skip locked`,
  )
  const [message] = rows
  if (!message) return false
  const answer = await fetch(new URL('/sms', telecomUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to: message.recipient, text: message.text }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await answer.arrayBuffer()
  // 4xx: the operator will never take it. Anything else that is no success is worth another try.
  const isRefused = answer.status >= 400 && answer.status < 500 && answer.status !== 429
  if (!answer.ok && !isRefused) throw new Error(`The telecom operator answered ${answer.status}.`)
  if (isRefused) log.warn({ action: 'deliver-messages', messageId: message.id, status: answer.status }, 'message refused')
  await client.query(`update platform.messages set ${isRefused ? 'refused_at' : 'sent_at'} = now() where id = $1`, [message.id])
  return true
}
