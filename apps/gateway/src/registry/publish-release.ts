import type { BlobStore } from '@mc/blob-store'
import { PLATFORM_SCOPE } from '@mc/server-kit'
import { canonicalBytes, checkRelease, checkSignature, firstLoadBytes, isInside, openEnvelope, type Envelope, type Refusal, type Statement } from '@mc/release'
import type { Actor } from './actor.ts'
import { changeRegistry, type RegistryChange, type RegistryParts } from './change-registry.ts'
import { findToken } from './keys-and-tokens.ts'
import { rulesFor, storeFiles, type StoredFile } from './release-builds.ts'

/** What a team sent. */
export type Upload = {
  /** The deploy token; null when none was sent. */
  token: string | null
  /** JSON of the signed envelope. */
  envelope: string
  /** By path. */
  files: ReadonlyMap<string, Uint8Array>
}

/** A release that was taken in; `isNew` is false when it was there already with the same content. */
export type Published = { module: string; version: string; isNew: boolean; bytesFirstLoad: number; releasedAt: Date }

type Checked = { statement: Statement; envelope: Envelope; keyId: string; actor: Actor; bytesFirstLoad: number }

/**
 * Takes in a release: everything is checked on what was received itself, the files are stored, and only then one
 * transaction makes the release visible. What breaks off before leaves blobs that nobody refers to, which are swept.
 * It is on no channel: `promote` or `setCanary` puts it before people.
 * @returns the release, or every reason to refuse it
 */
export async function publishRelease(parts: RegistryParts & { blobs: BlobStore }, upload: Upload): Promise<Published | Refusal[]> {
  const checked = await check(parts, upload)
  if (Array.isArray(checked)) return checked
  const stored = await storeFiles(parts.blobs, upload.files)
  return changeRegistry(parts, (change) => write(change, checked, stored))
}

async function check(parts: RegistryParts, upload: Upload): Promise<Checked | Refusal[]> {
  const holder = upload.token === null ? null : await findToken(parts, upload.token)
  if (!holder) return [{ code: 'token-refused', params: {} }]
  const opened = openEnvelope(upload.envelope)
  if ('code' in opened) return [opened]
  const { envelope, statement } = opened
  const { module } = statement
  if (holder.module !== module) return [{ code: 'token-other-module', params: { module, tokenModule: holder.module } }]
  const db = parts.db.as(PLATFORM_SCOPE)
  const keys = await db.selectFrom('platform.team_keys').selectAll().where('key_id', 'in', envelope.signatures.map((one) => one.keyid)).execute()
  const signer = checkSignature(envelope, { module, keys: keys.map((row) => ({ keyId: row.key_id, module: row.module, publicKey: row.public_key, revokedAt: row.revoked_at })) })
  if ('code' in signer) return [signer]
  const known = await db.selectFrom('platform.modules').select(['permissions', 'budget_bytes']).where('id', '=', module).executeTakeFirst()
  const safe = [...upload.files].filter(([path]) => isInside(path))
  const readable = new Map(safe)
  const firstLoad = await firstLoadBytes(statement.manifest, (path) => readable.get(path))
  const refusals = checkRelease(statement, { files: upload.files, firstLoad, rules: rulesFor(known) })
  if (refusals.length === 0) {
    const taken = await findTaken(db, statement)
    if (taken) refusals.push(taken)
  }
  return refusals.length > 0 ? refusals : { statement, envelope, keyId: signer.keyId, actor: holder.actor, bytesFirstLoad: firstLoad }
}

/** Another content under this version; undefined when there is none, or the same. */
async function findTaken(db: Pick<RegistryChange['trx'], 'selectFrom'>, { module, version, manifest }: Statement): Promise<Refusal | undefined> {
  const before = await db.selectFrom('platform.releases').select(['manifest', 'released_at']).where('module', '=', module).where('version', '=', version).executeTakeFirst()
  if (!before || canonicalBytes(before.manifest).equals(canonicalBytes(manifest))) return undefined
  return { code: 'version-taken', params: { module, version, releasedAt: before.released_at.toISOString() } }
}

async function write(change: RegistryChange, { statement, envelope, keyId, actor, bytesFirstLoad }: Checked, stored: readonly StoredFile[]): Promise<Published | Refusal[]> {
  const { trx, now } = change
  const { module, version, contract, manifest, commit } = statement
  // Somebody may have published under this version since it was checked.
  const taken = await findTaken(trx, statement)
  if (taken) return [taken]
  const key = await trx.selectFrom('platform.team_keys').select('revoked_at').where('key_id', '=', keyId).executeTakeFirst()
  if (!key || key.revoked_at) return [{ code: 'key-revoked', params: { keyId, module, revokedOn: key?.revoked_at?.toISOString().slice(0, 10) ?? '' } }]
  const before = await trx.selectFrom('platform.releases').select(['source', 'released_at']).where('module', '=', module).where('version', '=', version).executeTakeFirst()
  if (before?.source === 'signed') return { module, version, isNew: false, bytesFirstLoad, releasedAt: before.released_at }
  const signed = { source: 'signed', envelope: JSON.stringify(envelope), key_id: keyId, released_by: actor.name, commit } as const
  // The same build came with the gateway before: now it carries its team's signature too.
  if (before) await trx.updateTable('platform.releases').set(signed).where('module', '=', module).where('version', '=', version).execute()
  else {
    await trx.insertInto('platform.releases').values({ module, version, contract, manifest: JSON.stringify(manifest), bytes_first_load: bytesFirstLoad, released_at: now, ...signed }).execute()
    await trx.insertInto('platform.release_files').values(stored.map((file) => ({ module, version, ...file }))).execute()
  }
  await change.record({ actor, action: 'publish', module, version, detail: { keyId, commit, bytesFirstLoad, ...(before && { wasInstalled: true }) } })
  return { module, version, isNew: true, bytesFirstLoad, releasedAt: now }
}
