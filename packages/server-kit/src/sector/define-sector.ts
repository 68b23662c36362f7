import type { Db, MigrationSet } from '@mc/db'
import type { AnyTRPCRouter } from '@trpc/server'
import type { Transaction } from 'kysely'
import type { Clock } from '../context/clock.ts'
import type { Log } from '../context/log.ts'
import type { PublishedEvent } from '../outbox/publish.ts'
import type { Seed } from '../seed/seed.ts'

/**
 * Hears of an event, in one transaction with the note that it was heard: what it writes happens once. It runs under the
 * duty `system`, and as the citizen of the payload's `citizenId` when there is one.
 */
export type EventHandler<DB> = (event: PublishedEvent, tools: { trx: Transaction<DB>; clock: Clock; log: Log }) => Promise<void>

/** Work in the background. May run twice: it must not matter. */
export type SectorJob<DB> = {
  /** Unique in the sector; kebab-case. */
  name: string
  /** Five fields, UTC: `0 18 * * *` is one in the morning in Vietnam. Without it, the job runs when it is asked for. */
  cron?: string
  run(payload: unknown, tools: { db: Db<DB>; clock: Clock; log: Log; signal: AbortSignal }): Promise<void>
}

/** What an outside party sends to `/hooks/<sector>/<name>`. */
export type SectorHook<DB> = (
  request: { headers: Readonly<Record<string, string | string[] | undefined>>; rawBody: Buffer },
  tools: { db: Db<DB>; clock: Clock; log: Log; env: Readonly<Record<string, string | undefined>> },
) => Promise<{ status: number; body: unknown }>

/** A sector's server side, as the gateway runs it. */
export type Sector<DB, R extends AnyTRPCRouter = AnyTRPCRouter> = {
  /** The module's id, the schema's name, and the login role after `mc_`. */
  id: string
  router: R
  /** Folder of the migrations. */
  migrations: URL
  /** Tables of packages that the sector keeps, such as the ledger's: run before its own. */
  migrationSets?: readonly MigrationSet[]
  seed?(seed: Seed): Promise<void>
  handlers?: Readonly<Record<string, EventHandler<DB>>>
  jobs?: readonly SectorJob<DB>[]
  hooks?: Readonly<Record<string, SectorHook<DB>>>
}

/** A sector whose tables are nobody's business here. */
// oxlint-disable-next-line typescript/no-explicit-any -- handlers take the sector's own tables, and only the sector's own connection is given to them
export type AnySector = Sector<any>

/**
 * Declares a sector's server side.
 * @example export default defineSector<HealthDatabase>()({ id: 'health', router: healthRouter, migrations: new URL('migrations/', import.meta.url) })
 */
export function defineSector<DB>(sector: Sector<DB>): Sector<DB>
export function defineSector<DB, R extends AnyTRPCRouter>(sector: Sector<DB, R>): Sector<DB, R>
export function defineSector<DB>(sector: Sector<DB>): Sector<DB> {
  if (!/^[a-z][a-z0-9_]*$/.test(sector.id)) throw new Error(`A sector's id is lower-case letters, digits and _: ${sector.id}`)
  return sector
}
