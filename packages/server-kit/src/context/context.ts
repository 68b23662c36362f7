import type { Db } from '@mc/db'
import type { Locale } from '@mc/i18n'
import type { Kysely, Transaction } from 'kysely'
import type { Live } from '../live/live.ts'
import type { RegisteredPerson } from '../ports/people.port.ts'
import type { Ports } from '../ports/ports.ts'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import type { Randomness } from './randomness.ts'
import type { Viewer } from './viewer.ts'

/** What a sector's procedures get from the process they run in. */
export type SectorServices<DB = unknown> = {
  db: Db<DB>
  clock: Clock
  log: Log
  random: Randomness
  live: Live
  ports: Ports
}

/** What one request brings. */
export type RequestFacts = {
  viewer: Viewer | null
  locale: Locale
  requestId: string
  /** The call came from the module's own origin, where no other module's code runs. @default false */
  isolated?: boolean
  /** Who is counted together by `limitRate`, whoever they are: a digest of the caller's network address. @default 'unknown' */
  callerKey?: string
  /** Aborted when the caller has gone. */
  signal?: AbortSignal
}

/** The context the gateway makes for a request; procedures see more (`ProcedureContext`). */
export type RequestContext = Omit<SectorServices, 'live' | 'db'> & {
  viewer: Viewer | null
  locale: Locale
  requestId: string
  isolated: boolean
  callerKey: string
  signal: AbortSignal
  /** What the procedures' own doors to the database are made from; procedures do not use it. */
  services: SectorServices
}

/** Puts a request's facts and a sector's services together. */
export function requestContext<DB>(services: SectorServices<DB>, facts: RequestFacts): RequestContext {
  return {
    viewer: facts.viewer,
    locale: facts.locale,
    requestId: facts.requestId,
    isolated: facts.isolated ?? false,
    callerKey: facts.callerKey ?? 'unknown',
    signal: facts.signal ?? neverAborted,
    clock: services.clock,
    log: services.log,
    random: services.random,
    ports: services.ports,
    services: services as unknown as SectorServices,
  }
}

const neverAborted = new AbortController().signal

/** A door to the rows of one person. */
export type PersonDoor<DB> = {
  db: Kysely<DB>
  /** Several statements in one transaction. */
  write<T>(run: (trx: Transaction<DB>) => Promise<T>): Promise<T>
}

/** Somebody of the viewer's household, with the door to what the household shares. */
export type HouseholdMember<DB> = { person: RegisteredPerson; door: PersonDoor<DB> }

/** A procedure's doors to the database; row-level security knows who asks. */
export type DatabaseDoors<DB> = {
  /** No scope: public data only. */
  public: Kysely<DB>
  /** The viewer as citizen: their own rows. */
  own: Kysely<DB>
  /** The viewer's own rows, several statements in one transaction. */
  writeOwn<T>(run: (trx: Transaction<DB>) => Promise<T>): Promise<T>
  /**
   * A person the viewer may act for: oneself, one's child under 18, one's ward.
   * @throws NotYourRecord for anybody else
   */
  forPerson(citizenId: string): Promise<PersonDoor<DB>>
  /**
   * The other grown-ups of the viewer's household, as the register has it; nobody for a viewer under 18. What is seen
   * through a member's door is only what a table's policies give to `household:<citizen>`, nothing that is a person's own.
   */
  household(): Promise<HouseholdMember<DB>[]>
  /**
   * A transaction under the viewer's duty. Every look at a citizen's record in it calls `recordAccess`.
   * With several duties declared, the first that the viewer holds counts.
   */
  duty<T>(run: (trx: Transaction<DB>) => Promise<T>): Promise<T>
}

/** What a procedure gets. */
export type ProcedureContext<DB, V extends Viewer | null> = Omit<RequestContext, 'viewer'> &
  DatabaseDoors<DB> & {
    viewer: V
    /** Notifications of a topic until the caller goes; for subscriptions. */
    live(topic: string): AsyncIterable<string>
  }
