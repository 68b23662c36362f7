import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Db } from '@mc/db'
import type { TestDatabase } from '@mc/db/testing'
import type { AnyTRPCRouter } from '@trpc/server'
import { fixedClock, type Clock } from '../context/clock.ts'
import { requestContext, type SectorServices } from '../context/context.ts'
import { silentLog } from '../context/log.ts'
import { systemRandomness, type Randomness } from '../context/randomness.ts'
import type { Viewer } from '../context/viewer.ts'
import type { Live } from '../live/live.ts'
import { openLive } from '../live/open-live.ts'
import type { PlatformDatabase } from '../platform/platform-database.ts'
import { filesInFolder } from '../ports/files-in-folder.provider.ts'
import { messagesByTelecom } from '../ports/messages-by-telecom.provider.ts'
import { peopleOfRegister } from '../ports/people-of-register.provider.ts'
import { registersByExchange, type ExchangeAddress } from '../ports/registers-by-exchange.provider.ts'
import { NO_SIGNING, signByService, type SigningOptions } from '../ports/sign-by-service.provider.ts'

/** The instant at which tests happen unless they say another: 25 November 2026, nine in the morning in Vietnam. */
export const TEST_NOW = '2026-11-25T02:00:00Z'

export type CallerOptions = { now?: Date | string; random?: Randomness; signal?: AbortSignal; requestId?: string; locale?: 'vi' | 'en'; isolated?: boolean; callerKey?: string; signing?: SigningOptions; exchange?: ExchangeAddress }

/** The parts of a test database that a caller needs. */
type Opened = Pick<TestDatabase, 'connect'>

/**
 * Calls a sector's procedures without HTTP, on a real database, as somebody.
 * @param viewer null when signed out
 * @param options.isolated false: as from a page that other modules share
 * @example const api = callerFor<HealthRouter>(health, database, aViewer(), { now: '2026-11-25T02:00:00Z' }); await api.insurance.getMine()
 */
export function callerFor<R extends AnyTRPCRouter>(
  sector: { id: string; router: NoInfer<R> | R },
  database: Opened,
  viewer: Viewer | null,
  options: CallerOptions = {},
): ReturnType<R['createCaller']> {
  const services = testServices(sector.id, database, options)
  const context = requestContext(services, {
    viewer,
    locale: options.locale ?? 'vi',
    requestId: options.requestId ?? 'test',
    isolated: options.isolated ?? true,
    ...(options.callerKey !== undefined && { callerKey: options.callerKey }),
    ...(options.signal && { signal: options.signal }),
  })
  return sector.router.createCaller(context) as ReturnType<R['createCaller']>
}

/** What the platform gives a sector, on a test database. */
export function testServices<DB>(id: string, database: Opened, options: Pick<CallerOptions, 'now' | 'random' | 'signing' | 'exchange'> & { clock?: Clock } = {}): SectorServices<DB> {
  const platform = pool<PlatformDatabase>(database, 'mc_platform')
  return {
    db: pool<DB>(database, `mc_${id}`),
    clock: options.clock ?? fixedClock(options.now ?? TEST_NOW),
    log: silentLog,
    random: options.random ?? systemRandomness,
    live: liveOn(platform),
    ports: { people: peopleOfRegister(platform), registers: registersByExchange({ db: platform, address: options.exchange, clock: options.clock ?? fixedClock(options.now ?? TEST_NOW) }), sign: signByService(options.signing ?? NO_SIGNING), messages: messagesByTelecom(platform), files: filesInFolder(join(tmpdir(), 'mc-test-files')) },
  }
}

const pools = new WeakMap<Opened, Map<string, Db<unknown>>>()

/** One pool a login, however many callers a test makes. */
function pool<DB>(database: Opened, role: string): Db<DB> {
  const ofDatabase = pools.get(database) ?? new Map<string, Db<unknown>>()
  pools.set(database, ofDatabase)
  const opened = ofDatabase.get(role) ?? database.connect<unknown>(role)
  ofDatabase.set(role, opened)
  return opened as unknown as Db<DB>
}

/** Listens only when a test follows a topic: most do not. */
function liveOn(platform: Db<PlatformDatabase>): Live {
  return {
    async *follow(topic, signal) {
      const live = await openLive(platform)
      try {
        yield* live.follow(topic, signal)
      } finally {
        await live.close()
      }
    },
  }
}
