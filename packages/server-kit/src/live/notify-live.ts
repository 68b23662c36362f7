import { sql, type QueryExecutorProvider } from 'kysely'

/** The one channel of the database that carries all topics. */
export const LIVE_CHANNEL = 'mc_live'

/**
 * Tells everyone who follows a topic that something changed, when the transaction commits. The notification carries no
 * data: followers read again under their own rights.
 * @param topic such as `payments.bill.<id>`; never a personal ID number
 */
export async function notifyLive(trx: QueryExecutorProvider, topic: string): Promise<void> {
  await sql`select pg_notify(${LIVE_CHANNEL}, ${topic})`.execute(trx)
}
