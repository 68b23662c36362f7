import { connect, type Db, type ServersBeside } from '@mc/db'
import type { Clock } from '../context/clock.ts'
import { systemClock } from '../context/clock.ts'
import type { SectorServices } from '../context/context.ts'
import type { Log } from '../context/log.ts'
import { systemRandomness } from '../context/randomness.ts'
import { openTestClock, type TestClock } from '../context/test-clock.ts'
import { openLive } from '../live/open-live.ts'
import type { PlatformDatabase } from '../platform/platform-database.ts'
import { filesInFolder } from '../ports/files-in-folder.provider.ts'
import { messagesByTelecom } from '../ports/messages-by-telecom.provider.ts'
import { peopleOfRegister } from '../ports/people-of-register.provider.ts'
import { registersByExchange, type ExchangeAddress } from '../ports/registers-by-exchange.provider.ts'
import { NO_SIGNING, signByService, type SigningOptions } from '../ports/sign-by-service.provider.ts'

export type PlatformOptions = {
  /** Address of the database as its owner. */
  ownerUrl: string
  /** A pooler and a replica, where there are any. */
  beside?: ServersBeside
  log: Log
  /** Lets the clock be set, for tests of the whole portal. */
  hasTestClock?: boolean
  /** Where registers of other offices are asked. @default nowhere: they are away */
  exchange?: ExchangeAddress | undefined
  /** How documents are signed and checked. @default not at all */
  signing?: SigningOptions
  /** Connections of each login role. @default 10 */
  poolSize?: number
  /** Where people's files are kept. @default nowhere: asking for one fails */
  filesFolder?: string
}

/** What one process of the platform shares among its sectors. */
export type PlatformServices = {
  /** The platform's own login, `mc_platform`. */
  platform: Db<PlatformDatabase>
  clock: Clock
  /** Null unless `hasTestClock`. */
  testClock: TestClock | null
  log: Log
  /** A sector's services, with the sector's own login; one pool a sector. */
  forSector<DB>(id: string): SectorServices<DB>
  close(): Promise<void>
}

/** Opens the platform's connections for a process. The database has to be migrated. */
export async function openPlatform(options: PlatformOptions): Promise<PlatformServices> {
  const { ownerUrl, beside = {}, log, poolSize } = options
  const pool = (role: string) => ({ url: ownerUrl, role, beside, ...(poolSize !== undefined && { max: poolSize }) })
  const platform = connect<PlatformDatabase>(pool('mc_platform'))
  const live = await openLive(platform)
  const testClock = options.hasTestClock ? await openTestClock(platform) : null
  const clock = testClock ?? systemClock
  const registers = registersByExchange({ db: platform, address: options.exchange, clock })
  const ports = { people: peopleOfRegister(platform), registers, sign: signByService(options.signing ?? NO_SIGNING), messages: messagesByTelecom(platform), files: filesInFolder(options.filesFolder) }
  const sectors = new Map<string, Db<unknown>>()
  return {
    platform,
    clock,
    testClock,
    log,
    forSector<DB>(id: string) {
      const db = sectors.get(id) ?? connect<unknown>(pool(`mc_${id}`))
      sectors.set(id, db)
      return { db: db as unknown as Db<DB>, clock, log, random: systemRandomness, live, ports }
    },
    close: async () => {
      registers.close()
      await testClock?.close()
      await live.close()
      await Promise.all([...sectors.values()].map((db) => db.close()))
      await platform.close()
    },
  }
}
