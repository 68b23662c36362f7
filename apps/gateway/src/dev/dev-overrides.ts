import type { Db } from '@mc/db'
import { PLATFORM_SCOPE, type PlatformDatabase, type Viewer } from '@mc/server-kit'
import { ownModules } from '../registry/module-rights.ts'
import type { RegisteredModule } from '../registry/registered-module.ts'

/** A developer's server in place of a module, in one session. */
export type DevOverride = { module: string; origin: string }

/** More than this nobody works on at once. */
const OVERRIDES_MAX = 5

/**
 * Developers' servers in place of deployed modules. They are rows of the session, so neither an address, a cookie nor
 * anything in a browser's storage makes one for somebody who is no developer.
 */
export class DevOverrides {
  readonly #db: Db<PlatformDatabase>
  readonly #allowed: RegExp

  /** @param allowed which origins may serve code, as a regular expression of the whole origin */
  constructor(parts: { db: Db<PlatformDatabase>; allowed: string }) {
    this.#db = parts.db
    this.#allowed = new RegExp(`^(?:${parts.allowed})$`)
  }

  /** What an address asks for: `health@http://localhost:5173`; null when it is not of that form or its origin is not allowed. */
  parse(text: unknown): DevOverride | null {
    const [, module = '', origin = ''] = (typeof text === 'string' && /^([a-z][a-z-]{0,39})@(\S{1,100})$/.exec(text)) || []
    return this.#allowed.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin ? { module, origin } : null
  }

  /** The overrides of a person's session; only those of modules that are their team's now. */
  async of(viewer: Viewer | null): Promise<DevOverride[]> {
    if (!viewer?.roles.has('developer')) return []
    const held = await this.#db.as(PLATFORM_SCOPE).selectFrom('platform.dev_overrides').select(['module', 'origin']).where('session_id', '=', viewer.sessionId).limit(OVERRIDES_MAX).execute()
    if (held.length === 0) return []
    const own = await ownModules({ db: this.#db, viewer })
    return held.filter((one) => own.has(one.module))
  }

  /** Begins one. @returns why not: the person is no developer, or the module is another team's */
  async begin(viewer: Viewer | null, { module, origin }: DevOverride): Promise<'begun' | 'no-developer' | 'other-team'> {
    if (!viewer?.roles.has('developer')) return 'no-developer'
    if (!(await ownModules({ db: this.#db, viewer })).has(module)) return 'other-team'
    await this.#db
      .as(PLATFORM_SCOPE)
      .insertInto('platform.dev_overrides')
      .values({ session_id: viewer.sessionId, module, origin })
      .onConflict((held) => held.columns(['session_id', 'module']).doUpdateSet({ origin }))
      .execute()
    return 'begun'
  }

  /** Ends all of a session. */
  async end(viewer: Viewer | null): Promise<void> {
    if (viewer) await this.#db.as(PLATFORM_SCOPE).deleteFrom('platform.dev_overrides').where('session_id', '=', viewer.sessionId).execute()
  }

  /** Puts the session's servers in place of releases. */
  async apply(viewer: Viewer | null, modules: readonly RegisteredModule[]): Promise<RegisteredModule[]> {
    const origins = new Map((await this.of(viewer)).map((one) => [one.module, one.origin]))
    return modules.map((one) => {
      const devOrigin = origins.get(one.manifest.id)
      return devOrigin === undefined ? one : { ...one, devOrigin }
    })
  }
}
