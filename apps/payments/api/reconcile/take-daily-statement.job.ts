import { dateInVietnam, SYSTEM_DUTY, type SectorJob } from '@mc/server-kit'
import type { PaymentsDatabase } from '../database.ts'
import { readEnv } from '../env.ts'
import { fetchStatement } from './fetch-statement.ts'
import { importStatement } from './import-statement.ts'

const DAY_MS = 86_400_000

/** Takes yesterday's statement in, at half past midnight in Vietnam; a bank that is away is asked again by the queue. */
export const takeDailyStatement: SectorJob<PaymentsDatabase> = {
  name: 'take-daily-statement',
  cron: '30 17 * * *',
  async run(_payload, { db, clock, log }) {
    if (readEnv().bankApiUrl === null) return
    const now = clock.now()
    const read = await fetchStatement(dateInVietnam(new Date(now.getTime() - DAY_MS)))
    if (!read.isGood) return log.error({ action: 'payments.take-daily-statement', faults: read.faults.length, first: read.faults[0]?.code }, 'the statement does not add up')
    const taken = await db.transaction({ duty: SYSTEM_DUTY }, (trx) => importStatement(trx, read.statement, { source: 'fetched', takenBy: null, now }))
    log.info({ action: 'payments.take-daily-statement', ...taken }, 'taken')
  },
}
