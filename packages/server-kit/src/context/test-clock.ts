import type { Db } from '@mc/db'
import { sql } from 'kysely'
import { PLATFORM_SCOPE, type PlatformDatabase } from '../platform/platform-database.ts'
import { shiftedClock, systemClock, type Clock } from './clock.ts'

const CHANNEL = 'mc_test_clock'

/** A clock that tests can set for all processes at once. */
export type TestClock = Clock & {
  /** Lets it run on from an instant; null sets it right again. */
  set(instant: Date | null): Promise<void>
  close(): Promise<void>
}

/** Opens the clock whose offset lies in `platform.test_clock`; every process that opened it follows within milliseconds. */
export async function openTestClock(platform: Db<PlatformDatabase>): Promise<TestClock> {
  let offset = 0
  const read = async () => {
    const row = await platform.as(PLATFORM_SCOPE).selectFrom('platform.test_clock').select('offset_ms').executeTakeFirst()
    offset = Number(row?.offset_ms ?? 0)
  }
  const listening = await platform.listen(CHANNEL, (payload) => {
    offset = Number(payload)
  })
  await read()
  return {
    ...shiftedClock(() => offset),
    set: async (instant) => {
      const next = instant ? instant.getTime() - systemClock.now().getTime() : 0
      await platform.transaction(PLATFORM_SCOPE, async (trx) => {
        await trx.updateTable('platform.test_clock').set({ offset_ms: next }).execute()
        await sql`select pg_notify(${CHANNEL}, ${String(next)})`.execute(trx)
      })
      offset = next
    },
    close: () => listening.stop(),
  }
}
