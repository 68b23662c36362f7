import { sql } from 'kysely'
import type { Actor } from './actor.ts'
import { changeRegistry, type RegistryChange, type RegistryParts } from './change-registry.ts'
import { CanaryWrong, ModuleUnknown, NothingBefore, ReleaseStopped, ReleaseUnknown } from './registry-refusals.error.ts'

/** Who wants it, and why; the reason is kept in the audit. */
export type Wish = { actor: Actor; module: string; reason: string }

/** Where `stable` or a canary points after a change. */
export type Moved = { module: string; version: string; previous: string | null }

/**
 * Puts a release before everybody. A canary of the same release ends: it has become stable.
 * @throws ReleaseUnknown; ReleaseStopped
 */
export function promote(parts: RegistryParts, wish: Wish & { version: string }): Promise<Moved> {
  return changeRegistry(parts, async (change) => {
    await requireUsable(change, wish)
    const before = await channelOf(change, wish.module, 'stable')
    if (before?.version === wish.version) return { module: wish.module, version: wish.version, previous: before.previous_version }
    await pointStable(change, { module: wish.module, version: wish.version, previous: before?.version ?? null })
    await endCanaryOf(change, wish)
    await change.record({ actor: wish.actor, action: 'promote', module: wish.module, version: wish.version, channel: 'stable', reason: wish.reason, detail: { from: before?.version ?? null } })
    return { module: wish.module, version: wish.version, previous: before?.version ?? null }
  })
}

/**
 * Puts a release before some: a share of people, roles, or both.
 * @param wish.share hundredths of people, 0–100
 * @throws ReleaseUnknown; ReleaseStopped; CanaryWrong when it is for nobody, or the release is everybody's already
 */
export function setCanary(parts: RegistryParts, wish: Wish & { version: string; share: number; roles: readonly string[] }): Promise<Moved> {
  const { module, version, share, roles, actor, reason } = wish
  return changeRegistry(parts, async (change) => {
    await requireUsable(change, wish)
    const stable = await channelOf(change, module, 'stable')
    if (!(share >= 0 && share <= 100) || (share === 0 && roles.length === 0) || stable?.version === version) throw new CanaryWrong({ share, version })
    const before = await channelOf(change, module, 'canary')
    // Another share of the same release goes on counting from when it began.
    const since = before?.version === version ? before.since : change.now
    const row = { version, share, roles: [...roles], since, previous_version: before?.version ?? null }
    await change.trx
      .insertInto('platform.channels')
      .values({ module, channel: 'canary', ...row })
      .onConflict((conflict) => conflict.columns(['module', 'channel']).doUpdateSet(row))
      .execute()
    await change.record({ actor, action: 'canary', module, version, channel: 'canary', reason, detail: { from: before?.version ?? null, share, roles } })
    return { module, version, previous: before?.version ?? null }
  })
}

/**
 * Takes back. `stable` returns to the release before; asked again, to the one before that. A canary just ends: its people
 * get stable again.
 * @throws NothingBefore; ReleaseStopped when the release before was stopped
 */
export function rollBack(parts: RegistryParts, wish: Wish & { channel: 'stable' | 'canary' }): Promise<Moved> {
  return changeRegistry(parts, (change) => (wish.channel === 'canary' ? endCanary(change, { ...wish, action: 'canary-end', detail: {} }) : rollBackStable(change, wish)))
}

/** Ends a canary in a change under way. @throws NothingBefore when there is none */
export async function endCanary(change: RegistryChange, wish: Wish & { action: 'canary-end' | 'auto-roll-back'; detail: Readonly<Record<string, unknown>> }): Promise<Moved> {
  const { module, actor, reason, action, detail } = wish
  const canary = await channelOf(change, module, 'canary')
  if (!canary) throw new NothingBefore({ module, channel: 'canary' })
  await change.trx.deleteFrom('platform.channels').where('module', '=', module).where('channel', '=', 'canary').execute()
  await change.record({ actor, action, module, version: canary.version, channel: 'canary', reason, detail: { from: canary.version, ...detail } })
  const stable = await channelOf(change, module, 'stable')
  return { module, version: stable?.version ?? '', previous: canary.version }
}

async function rollBackStable(change: RegistryChange, { module, actor, reason }: Wish): Promise<Moved> {
  const now = await channelOf(change, module, 'stable')
  if (!now?.previous_version) throw new NothingBefore({ module, channel: 'stable' })
  const version = now.previous_version
  await requireUsable(change, { module, version })
  await pointStable(change, { module, version, previous: await stableBefore(change, module, version) })
  await endCanaryOf(change, { module, version, actor, reason })
  await change.record({ actor, action: 'roll-back', module, version, channel: 'stable', reason, detail: { from: now.version } })
  return { module, version, previous: now.version }
}

/** What was stable before a version became so the last time: how far the next roll-back goes. */
async function stableBefore({ trx }: RegistryChange, module: string, version: string): Promise<string | null> {
  const event = await trx
    .selectFrom('platform.release_events')
    .select(sql<string | null>`detail ->> 'from'`.as('from'))
    .where('module', '=', module)
    .where('version', '=', version)
    .where('channel', '=', 'stable')
    .where('action', 'in', ['install', 'publish', 'promote'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return event?.from ?? null
}

/** Moves `stable` in a change under way. */
export async function pointStable({ trx, now }: RegistryChange, of: { module: string; version: string; previous: string | null }): Promise<void> {
  const row = { version: of.version, since: now, previous_version: of.previous }
  await trx
    .insertInto('platform.channels')
    .values({ module: of.module, channel: 'stable', share: null, ...row })
    .onConflict((conflict) => conflict.columns(['module', 'channel']).doUpdateSet(row))
    .execute()
}

async function endCanaryOf(change: RegistryChange, wish: Wish & { version: string }): Promise<void> {
  const canary = await channelOf(change, wish.module, 'canary')
  if (canary?.version === wish.version) await endCanary(change, { ...wish, action: 'canary-end', detail: { becameStable: true } })
}

/** Where a channel points; undefined when nowhere. */
export function channelOf({ trx }: RegistryChange, module: string, channel: 'stable' | 'canary') {
  return trx.selectFrom('platform.channels').select(['version', 'since', 'previous_version']).where('module', '=', module).where('channel', '=', channel).executeTakeFirst()
}

async function requireUsable({ trx }: RegistryChange, { module, version }: { module: string; version: string }): Promise<void> {
  const release = await trx.selectFrom('platform.releases').select('stopped_at').where('module', '=', module).where('version', '=', version).executeTakeFirst()
  if (!release) throw (await isModule(trx, module)) ? new ReleaseUnknown({ module, version }) : new ModuleUnknown({ module })
  if (release.stopped_at) throw new ReleaseStopped({ module, version })
}

async function isModule(trx: RegistryChange['trx'], module: string): Promise<boolean> {
  return (await trx.selectFrom('platform.modules').select('id').where('id', '=', module).executeTakeFirst()) !== undefined
}
