import type { Db } from '@mc/db'
import { PLATFORM_SCOPE, type PlatformDatabase, type Viewer } from '@mc/server-kit'
import { NotYourModule } from './registry-refusals.error.ts'

/** What a person may do to one module. */
export type ModuleRights = {
  /** Put a release before people: promote, canary. */
  putForward: boolean
  /** Take one back: roll back, end a canary. */
  takeBack: boolean
  /** Stop the module or one of its releases, and let it run again. */
  stop: boolean
  /** Run an own server in its place in the own session. */
  override: boolean
  /** Let a key sign its releases, and make deploy tokens. */
  addKeys: boolean
  /** End either. */
  revokeKeys: boolean
}

/**
 * The rule: a team's developers do everything with their team's modules, and nothing with others'. Administrators take back
 * and stop any module and end its keys, because they answer for the portal; putting code before people, and whatever allows to, is the
 * team's alone.
 * @param of.isOwn the person is a developer of a team that has the module
 */
export function rightsTo(of: { isOwn: boolean; isAdministrator: boolean }): ModuleRights {
  const { isOwn, isAdministrator } = of
  const takesAway = isOwn || isAdministrator
  return { putForward: isOwn, takeBack: takesAway, stop: takesAway, override: isOwn, addKeys: isOwn, revokeKeys: takesAway }
}

type Asked = { db: Db<PlatformDatabase>; viewer: Viewer }

/** The modules of the teams for which a person is a developer; a duty without a team names no module. */
export async function ownModules({ db, viewer }: Asked): Promise<ReadonlySet<string>> {
  const teams = viewer.organisations.filter((one) => one.role === 'developer').map((one) => one.organisationCode)
  if (teams.length === 0) return new Set()
  const rows = await db.as(PLATFORM_SCOPE).selectFrom('platform.team_modules').select('module').where('team_code', 'in', teams).execute()
  return new Set(rows.map((row) => row.module))
}

/** What a person may do to each module that is asked about. */
export async function rightsOf(asked: Asked): Promise<(module: string) => ModuleRights> {
  const own = await ownModules(asked)
  const isAdministrator = asked.viewer.roles.has('administrator')
  return (module) => rightsTo({ isOwn: own.has(module), isAdministrator })
}

/** Lets a person through who has the right to a module. @throws NotYourModule */
export async function requireRight(asked: Asked, of: { module: string; right: keyof ModuleRights }): Promise<void> {
  if (!(await rightsOf(asked))(of.module)[of.right]) throw new NotYourModule({ module: of.module })
}
