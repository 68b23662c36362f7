import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DEMO_OFFICES, PLATFORM_SCOPE } from '@mc/server-kit'
import { newKey, privateKeyOf, rawPublicKey } from '@mc/release'
import { SYSTEM_ACTOR } from './actor.ts'
import { changeRegistry, type RegistryParts } from './change-registry.ts'
import { addKey, tokenHash } from './keys-and-tokens.ts'
import { KeyTaken, TeamUnknown } from './registry-refusals.error.ts'
import { giveModule } from './teams.ts'

const FOR_DAYS = 365

/**
 * Keys and tokens with which a developer publishes to the portal on the own machine: `<module>.key` and `<module>.token` in a
 * folder that only they read. Made once, and made known to each database that does not know them.
 */
export async function ensureDevCredentials(parts: RegistryParts, of: { folder: string; modules: readonly string[] }): Promise<void> {
  await mkdir(of.folder, { recursive: true, mode: 0o700 })
  for (const module of of.modules) {
    const pem = await keep(join(of.folder, `${module}.key`), newKey().privatePem)
    const token = await keep(join(of.folder, `${module}.token`), `mcd_${randomBytes(32).toString('base64url')}`)
    await addKey(parts, { actor: SYSTEM_ACTOR, module, publicKey: rawPublicKey(privateKeyOf(pem)), holder: 'npm start', reason: 'development' }).catch((error: unknown) => {
      if (!(error instanceof KeyTaken)) throw error
    })
    await ensureToken(parts, module, token)
    await ensureTeam(parts, module)
  }
}

/** Writes a file that is not there yet; the first of two processes wins. @returns what is in it */
async function keep(file: string, fresh: string): Promise<string> {
  await writeFile(file, `${fresh.trim()}\n`, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return (await readFile(file, 'utf8')).trim()
}

async function ensureToken(parts: RegistryParts, module: string, token: string): Promise<void> {
  const hash = tokenHash(token)
  const known = await parts.db.as(PLATFORM_SCOPE).selectFrom('platform.deploy_tokens').select('id').where('token_hash', '=', hash).executeTakeFirst()
  if (known) return
  await changeRegistry(parts, async ({ trx, now, record }) => {
    const expires = new Date(now.getTime() + FOR_DAYS * 86_400_000)
    const added = await trx.insertInto('platform.deploy_tokens').values({ token_hash: hash, module, name: 'npm start', created_at: now, expires_at: expires }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 1n) await record({ actor: SYSTEM_ACTOR, action: 'token-add', module, reason: 'development', detail: { name: 'npm start' } })
  })
}

/** A module that no team has yet goes to the demo developer's team for new ones, when that is in the database. */
async function ensureTeam(parts: RegistryParts, module: string): Promise<void> {
  const held = await parts.db.as(PLATFORM_SCOPE).selectFrom('platform.team_modules').select('team_code').where('module', '=', module).executeTakeFirst()
  if (held) return
  await giveModule(parts, { actor: SYSTEM_ACTOR, module, team: DEMO_OFFICES.newTeam, reason: 'development' }).catch((error: unknown) => {
    if (!(error instanceof TeamUnknown)) throw error
  })
}
