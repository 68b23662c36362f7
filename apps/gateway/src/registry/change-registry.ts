import type { Db } from '@mc/db'
import { PLATFORM_SCOPE, type Clock, type PlatformDatabase } from '@mc/server-kit'
import { sql, type Transaction } from 'kysely'
import type { Actor } from './actor.ts'

/** The channel of the database on which changes are told; the payload is the module's id. */
export const REGISTRY_CHANNEL = 'mc_registry'

/** What is done to the registry, as the audit has it. */
export type RegistryAction =
  | 'install' | 'publish' | 'promote' | 'canary' | 'canary-end' | 'roll-back' | 'auto-roll-back' | 'stop' | 'resume'
  | 'key-add' | 'key-revoke' | 'token-add' | 'token-revoke' | 'permissions' | 'refuse' | 'team-add' | 'team-remove'

/** An entry of the audit. */
export type NewEvent = {
  actor: Actor
  action: RegistryAction
  module: string
  version?: string
  channel?: 'stable' | 'canary'
  /** Why, in the words of who did it. */
  reason?: string
  detail?: Readonly<Record<string, unknown>>
}

/** A change under way. */
export type RegistryChange = {
  trx: Transaction<PlatformDatabase>
  now: Date
  /** Adds to the audit, in the same transaction. */
  record(event: NewEvent): Promise<void>
}

/** What the registry's functions stand on. */
export type RegistryParts = { db: Db<PlatformDatabase>; clock: Clock }

/**
 * One change of the registry, whole or not at all, with its entries in the audit. Changes come one after another: each
 * takes the registry's number first, so what a change reads is not changed under it. Told to all gateways at the commit.
 */
export function changeRegistry<T>({ db, clock }: RegistryParts, work: (change: RegistryChange) => Promise<T>): Promise<T> {
  return db.transaction(PLATFORM_SCOPE, async (trx) => {
    await trx.updateTable('platform.registry_revision').set({ revision: sql<bigint>`revision + 1` }).execute()
    const now = clock.now()
    return work({ trx, now, record: (event) => record(trx, now, event) })
  })
}

async function record(trx: Transaction<PlatformDatabase>, now: Date, { actor, action, module, version, channel, reason, detail }: NewEvent): Promise<void> {
  await trx
    .insertInto('platform.release_events')
    .values({ at: now, actor_kind: actor.kind, actor_id: actor.id, actor_name: actor.name, action, module, version: version ?? null, channel: channel ?? null, reason: reason ?? '', detail: JSON.stringify(detail ?? {}) })
    .execute()
  await sql`select pg_notify(${REGISTRY_CHANNEL}, ${module})`.execute(trx)
}
