import type { Db } from '@mc/db'
import { sql } from 'kysely'
import { PLATFORM_SCOPE, type PlatformDatabase } from '../platform/platform-database.ts'

/** What is thrown away, and after how long. The access log is kept: citizens read it. */
const OLD = [
  sql`delete from platform.rate_windows where window_start < now() - interval '2 days'`,
  sql`delete from platform.idempotency_answers where created_at < now() - interval '7 days'`,
  sql`delete from platform.handled_events where handled_at < now() - interval '60 days'`,
  sql`delete from platform.outbox where dispatched_at < now() - interval '45 days'`,
  // Codes are in them.
  sql`delete from platform.messages where created_at < now() - interval '3 days'`,
  // Addresses and numbers are in them; the notice itself stays.
  sql`delete from platform.notice_deliveries where due_at < now() - interval '30 days'`,
  sql`delete from platform.client_reports where at < now() - interval '90 days'`,
  sql`delete from platform.isolated_sessions where expires_at < now() - interval '1 day'`,
  sql`delete from platform.sessions where expires_at < now() - interval '30 days'`,
]

/** Throws away what nobody needs any more. */
export async function sweep(platform: Db<PlatformDatabase>): Promise<void> {
  for (const statement of OLD) await statement.execute(platform.as(PLATFORM_SCOPE))
}
