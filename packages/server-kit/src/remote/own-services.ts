import { connect, type Db, type ServersBeside } from '@mc/db'
import { systemClock } from '../context/clock.ts'
import type { SectorServices } from '../context/context.ts'
import type { Log } from '../context/log.ts'
import { systemRandomness } from '../context/randomness.ts'
import { openTestClock } from '../context/test-clock.ts'
import { openLive } from '../live/open-live.ts'
import { SYSTEM_DUTY, type PlatformDatabase } from '../platform/platform-database.ts'
import { filesInFolder } from '../ports/files-in-folder.provider.ts'
import { messagesByTelecom } from '../ports/messages-by-telecom.provider.ts'
import { peopleOfRegister } from '../ports/people-of-register.provider.ts'
import { registersByExchange, type ExchangeAddress } from '../ports/registers-by-exchange.provider.ts'
import { NO_SIGNING, signByService, type SigningOptions } from '../ports/sign-by-service.provider.ts'

export type OwnServicesOptions = {
  sector: string
  /** Address of the database as the sector's own login, `mc_<sector>`. */
  databaseUrl: string
  /** A pooler and a replica, where there are any. */
  beside?: ServersBeside
  log: Log
  /** Follows the clock that tests set. */
  hasTestClock?: boolean
  /** Where registers of other offices are asked. @default nowhere: they are away */
  exchange?: ExchangeAddress | undefined
  /** How documents are signed and checked. @default not at all */
  signing?: SigningOptions
  /** Where people's files are kept. @default nowhere: asking for one fails */
  filesFolder?: string
}

/**
 * What a sector's procedures get when they run in a process of their own: the same as in the gateway, through the sector's
 * own login alone. The register answers under the duty `system`, which that login may take for its jobs already.
 */
export async function openOwnServices(options: OwnServicesOptions): Promise<{ services: SectorServices; close(): Promise<void> }> {
  const { sector, databaseUrl, beside = {}, log } = options
  const db = connect<unknown>({ url: databaseUrl, role: `mc_${sector}`, beside })
  const platformTables = db as unknown as Db<PlatformDatabase>
  const live = await openLive(db)
  const testClock = options.hasTestClock ? await openTestClock(platformTables) : null
  const clock = testClock ?? systemClock
  const registers = registersByExchange({ db: platformTables, address: options.exchange, clock, scope: { duty: SYSTEM_DUTY } })
  const ports = { people: peopleOfRegister(platformTables, { duty: SYSTEM_DUTY }), registers, sign: signByService(options.signing ?? NO_SIGNING), messages: messagesByTelecom(platformTables), files: filesInFolder(options.filesFolder) }
  return {
    services: { db, clock, log, random: systemRandomness, live, ports },
    close: async () => {
      registers.close()
      await testClock?.close()
      await live.close()
      await db.close()
    },
  }
}
