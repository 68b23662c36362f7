import type { Db } from '@mc/db'
import type { Text } from '@mc/i18n'
import { PLATFORM_SCOPE, type PlatformDatabase } from '@mc/server-kit'
import { changeRegistry, type RegistryParts } from './change-registry.ts'
import type { Wish } from './move-channels.ts'
import { TeamUnknown } from './registry-refusals.error.ts'

/** A team of developers. */
export type Team = { code: string; name: Text }

const TEAM = 'team'
const TEAMS_MAX = 200

/** Every team there is, by name. */
export async function listTeams(db: Db<PlatformDatabase>): Promise<Team[]> {
  const rows = await db.as(PLATFORM_SCOPE).selectFrom('platform.organisations').select(['code', 'name_vi', 'name_en']).where('kind', '=', TEAM).orderBy('name_vi').limit(TEAMS_MAX).execute()
  return rows.map((row) => ({ code: row.code, name: { vi: row.name_vi, en: row.name_en } }))
}

/** The teams that have a module. */
export async function teamsOf(db: Db<PlatformDatabase>, module: string): Promise<Team[]> {
  const rows = await db
    .as(PLATFORM_SCOPE)
    .selectFrom('platform.team_modules as held')
    .innerJoin('platform.organisations as team', 'team.code', 'held.team_code')
    .select(['team.code', 'team.name_vi', 'team.name_en'])
    .where('held.module', '=', module)
    .orderBy('team.name_vi')
    .execute()
  return rows.map((row) => ({ code: row.code, name: { vi: row.name_vi, en: row.name_en } }))
}

/** Gives a team the right to change a module, and makes a new one known; twice is once. @throws TeamUnknown */
export function giveModule(parts: RegistryParts, { actor, module, team, reason }: Wish & { team: string }): Promise<void> {
  return changeRegistry(parts, async ({ trx, now, record }) => {
    const known = await trx.selectFrom('platform.organisations').select('code').where('code', '=', team).where('kind', '=', TEAM).executeTakeFirst()
    if (!known) throw new TeamUnknown({ team })
    await trx.insertInto('platform.modules').values({ id: module, created_at: now }).onConflict((known) => known.doNothing()).execute()
    const added = await trx.insertInto('platform.team_modules').values({ team_code: team, module, since: now }).onConflict((held) => held.doNothing()).executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 1n) await record({ actor, action: 'team-add', module, reason, detail: { team } })
  })
}

/** Ends it; twice is once. */
export function takeModule(parts: RegistryParts, { actor, module, team, reason }: Wish & { team: string }): Promise<void> {
  return changeRegistry(parts, async ({ trx, record }) => {
    const removed = await trx.deleteFrom('platform.team_modules').where('team_code', '=', team).where('module', '=', module).executeTakeFirst()
    if (removed.numDeletedRows === 1n) await record({ actor, action: 'team-remove', module, reason, detail: { team } })
  })
}
