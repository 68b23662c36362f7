import { createHash } from 'node:crypto'
import { sql, type QueryExecutorProvider } from 'kysely'
import { KeyReused } from '../errors/key-reused.error.ts'
import { platformTables } from '../platform/platform-database.ts'
import { canonicalJson } from './canonical-json.ts'

/** One intended write. */
export type IdempotentWrite = {
  key: string
  /** The procedure's path: the same key on another operation is another write. */
  operation: string
  /** Whose write it is: the viewer's personal ID. */
  personId: string
  /** What was asked for; compared in canonical form, without the key itself. */
  input: unknown
}

/**
 * Does a write once however often it is asked for: the answer is stored with its key in the write's own transaction.
 * A second call with the same key waits for the first to end and gives the same answer; when the first failed, the second
 * tries anew. Answers are JSON: dates come back as text.
 * @param trx the write's transaction
 * @throws KeyReused when the key came with another input before
 */
export async function idempotent<T>(trx: QueryExecutorProvider, write: IdempotentWrite, run: () => Promise<T>): Promise<T> {
  const platform = platformTables(trx)
  const row = { operation: write.operation, citizen_id: write.personId, key: write.key }
  const fingerprint = fingerprintOf(write.input)
  // The insert waits on the unique index while another transaction with the key is running.
  const claimed = await platform
    .insertInto('platform.idempotency_answers')
    .values({ ...row, fingerprint, answer: null })
    .onConflict((conflict) => conflict.columns(['operation', 'citizen_id', 'key']).doNothing())
    .executeTakeFirst()
  const here = platform.selectFrom('platform.idempotency_answers').select(['fingerprint', 'answer'])
  if (claimed.numInsertedOrUpdatedRows === 0n) {
    const stored = await here.where(sameWrite(row)).executeTakeFirstOrThrow()
    if (!stored.fingerprint.equals(fingerprint)) throw new KeyReused()
    return (stored.answer as { value?: T }).value as T
  }
  const value = await run()
  await platform
    .updateTable('platform.idempotency_answers')
    .set({ answer: JSON.stringify({ value }, bigintAsText) })
    .where(sameWrite(row))
    .execute()
  return value
}

function sameWrite(row: { operation: string; citizen_id: string; key: string }) {
  return sql<boolean>`(operation, citizen_id, key) = (${row.operation}, ${row.citizen_id}, ${row.key}::uuid)`
}

function fingerprintOf(input: unknown): Buffer {
  const content = typeof input === 'object' && input !== null ? { ...input, idempotencyKey: undefined } : input
  return createHash('sha256').update(canonicalJson(content)).digest()
}

function bigintAsText(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value
}
