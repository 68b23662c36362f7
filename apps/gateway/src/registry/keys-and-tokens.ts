import { createHash, randomBytes } from 'node:crypto'
import { PLATFORM_SCOPE } from '@mc/server-kit'
import { isRawKey, keyIdOf, type Permissions } from '@mc/release'
import type { Actor } from './actor.ts'
import { changeRegistry, type RegistryParts } from './change-registry.ts'
import { KeysTooMany, KeyTaken, KeyUnknown, KeyWrong, ModuleUnknown, TokenNameTaken, TokenUnknown } from './registry-refusals.error.ts'

/** A team's key as administrators see it. */
export type ListedKey = { keyId: string; module: string; publicKey: string; holder: string; createdAt: Date; revokedAt: Date | null }

/** A deploy token as administrators see it; the token itself is shown once, when it is made. */
export type ListedToken = { id: string; module: string; name: string; createdAt: Date; expiresAt: Date; revokedAt: Date | null }

/** Keys, and tokens, of a module that hold at once: more would be looked after by nobody. */
const HELD_MAX = 20

/** How deploy tokens begin, so that one that lies about is recognised. */
const TOKEN_PREFIX = 'mcd_'

/**
 * Lets a key sign releases of a module. The first key makes the module known.
 * @param of.publicKey raw Ed25519 key, base64
 * @throws KeyWrong; KeyTaken; KeysTooMany
 */
export function addKey(parts: RegistryParts, of: { actor: Actor; module: string; publicKey: string; holder: string; reason: string }): Promise<{ keyId: string }> {
  const { module, publicKey, holder } = of
  if (!isRawKey(publicKey)) throw new KeyWrong()
  const keyId = keyIdOf(publicKey)
  return changeRegistry(parts, async ({ trx, now, record }) => {
    await trx.insertInto('platform.modules').values({ id: module, created_at: now }).onConflict((conflict) => conflict.column('id').doNothing()).execute()
    const held = await trx.selectFrom('platform.team_keys').select('key_id').where('module', '=', module).where('revoked_at', 'is', null).limit(HELD_MAX).execute()
    if (held.length >= HELD_MAX) throw new KeysTooMany({ n: HELD_MAX })
    const added = await trx
      .insertInto('platform.team_keys')
      .values({ key_id: keyId, module, public_key: publicKey, holder, created_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows !== 1n) throw new KeyTaken({ keyId })
    await record({ actor: of.actor, action: 'key-add', module, reason: of.reason, detail: { keyId, holder } })
    return { keyId }
  })
}

/** Ends a key: what it signed before stays. @throws KeyUnknown */
export function revokeKey(parts: RegistryParts, of: { actor: Actor; module: string; keyId: string; reason: string }): Promise<void> {
  return changeRegistry(parts, async ({ trx, now, record }) => {
    const key = await trx.updateTable('platform.team_keys').set({ revoked_at: now }).where('key_id', '=', of.keyId).where('module', '=', of.module).where('revoked_at', 'is', null).returning('module').executeTakeFirst()
    if (!key) throw new KeyUnknown({ keyId: of.keyId })
    await record({ actor: of.actor, action: 'key-revoke', module: key.module, reason: of.reason, detail: { keyId: of.keyId } })
  })
}

/** The keys of a module, revoked ones too, newest first. */
export async function listKeys({ db }: RegistryParts, module: string): Promise<ListedKey[]> {
  const rows = await db.as(PLATFORM_SCOPE).selectFrom('platform.team_keys').selectAll().where('module', '=', module).orderBy('created_at', 'desc').limit(100).execute()
  return rows.map((row) => ({ keyId: row.key_id, module: row.module, publicKey: row.public_key, holder: row.holder, createdAt: row.created_at, revokedAt: row.revoked_at }))
}

/**
 * Makes a deploy token of a module: with it and a team's key, releases are published and channels moved.
 * @returns the token, shown this once
 * @throws ModuleUnknown; TokenNameTaken; KeysTooMany
 */
export function createToken(parts: RegistryParts, of: { actor: Actor; module: string; name: string; expiresAt: Date; reason: string }): Promise<{ id: string; token: string }> {
  const token = `${TOKEN_PREFIX}${randomBytes(32).toString('base64url')}`
  return changeRegistry(parts, async ({ trx, now, record }) => {
    const module = await trx.selectFrom('platform.modules').select('id').where('id', '=', of.module).executeTakeFirst()
    if (!module) throw new ModuleUnknown({ module: of.module })
    const held = await trx.selectFrom('platform.deploy_tokens').select('name').where('module', '=', of.module).where('revoked_at', 'is', null).where('expires_at', '>', now).limit(HELD_MAX).execute()
    if (held.some((one) => one.name === of.name)) throw new TokenNameTaken({ name: of.name })
    if (held.length >= HELD_MAX) throw new KeysTooMany({ n: HELD_MAX })
    const { id } = await trx
      .insertInto('platform.deploy_tokens')
      .values({ token_hash: tokenHash(token), module: of.module, name: of.name, created_at: now, expires_at: of.expiresAt })
      .returning('id')
      .executeTakeFirstOrThrow()
    await record({ actor: of.actor, action: 'token-add', module: of.module, reason: of.reason, detail: { id, name: of.name, expiresAt: of.expiresAt.toISOString() } })
    return { id, token }
  })
}

/** Ends a token at once. @throws TokenUnknown */
export function revokeToken(parts: RegistryParts, of: { actor: Actor; module: string; id: string; reason: string }): Promise<void> {
  return changeRegistry(parts, async ({ trx, now, record }) => {
    const token = await trx.updateTable('platform.deploy_tokens').set({ revoked_at: now }).where('id', '=', of.id).where('module', '=', of.module).where('revoked_at', 'is', null).returning(['module', 'name']).executeTakeFirst()
    if (!token) throw new TokenUnknown()
    await record({ actor: of.actor, action: 'token-revoke', module: token.module, reason: of.reason, detail: { id: of.id, name: token.name } })
  })
}

/** The tokens of a module, newest first. */
export async function listTokens({ db }: Pick<RegistryParts, 'db'>, module: string): Promise<ListedToken[]> {
  const rows = await db.as(PLATFORM_SCOPE).selectFrom('platform.deploy_tokens').select(['id', 'module', 'name', 'created_at', 'expires_at', 'revoked_at']).where('module', '=', module).orderBy('created_at', 'desc').limit(100).execute()
  return rows.map((row) => ({ id: row.id, module: row.module, name: row.name, createdAt: row.created_at, expiresAt: row.expires_at, revokedAt: row.revoked_at }))
}

/** Whose token it is; null when it is unknown, revoked or out of date. */
export async function findToken({ db, clock }: RegistryParts, token: string): Promise<{ module: string; actor: Actor } | null> {
  const row = await db
    .as(PLATFORM_SCOPE)
    .selectFrom('platform.deploy_tokens')
    .select(['id', 'module', 'name'])
    .where('token_hash', '=', tokenHash(token))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', clock.now())
    .executeTakeFirst()
  return row ? { module: row.module, actor: { kind: 'token', id: row.id, name: row.name } } : null
}

/**
 * Says what a module may ask for, and how much script its first load may cost.
 * @param of.permissions null: every role and slot that exists
 * @param of.budgetBytes null: the usual budget
 * @throws ModuleUnknown
 */
export function setPermissions(parts: RegistryParts, of: { actor: Actor; module: string; permissions: Permissions | null; budgetBytes: number | null; reason: string }): Promise<void> {
  return changeRegistry(parts, async ({ trx, record }) => {
    const { permissions, budgetBytes } = of
    const changed = await trx
      .updateTable('platform.modules')
      .set({ permissions: permissions && JSON.stringify(permissions), budget_bytes: budgetBytes })
      .where('id', '=', of.module)
      .executeTakeFirst()
    if (changed.numUpdatedRows === 0n) throw new ModuleUnknown({ module: of.module })
    await record({ actor: of.actor, action: 'permissions', module: of.module, reason: of.reason, detail: { permissions, budgetBytes } })
  })
}

/** What is kept of a token. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
