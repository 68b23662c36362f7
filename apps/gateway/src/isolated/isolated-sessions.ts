import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '@mc/db'
import { PLATFORM_SCOPE, systemClock, type PlatformDatabase, type Viewer } from '@mc/server-kit'
import type { SessionStore } from '../sessions/session-store.ts'

/** A code travels through one redirect. */
const CODE_MS = 60_000
/** An isolated step is short; afterwards the portal's session gives another. */
const LIFE_MS = 15 * 60_000

/** Sessions on modules' own origins, each given by a session of the portal and ended with it. */
export class IsolatedSessions {
  readonly #db: Db<PlatformDatabase>
  readonly #sessions: SessionStore

  constructor(parts: { db: Db<PlatformDatabase>; sessions: SessionStore }) {
    this.#db = parts.db
    this.#sessions = parts.sessions
  }

  /**
   * Makes a code with which the browser that asked may enter a module's origin.
   * @param of.browser digest of what that browser keeps, so that a code sent to somebody else lets nobody in
   */
  async makeCode(of: { sessionId: string; module: string; browser: string }): Promise<string> {
    const code = random()
    const row = { session_id: of.sessionId, module: of.module, code_hash: digest(code), browser_hash: Buffer.from(of.browser, 'base64url'), token_hash: null, expires_at: later(CODE_MS) }
    await this.#db.as(PLATFORM_SCOPE).insertInto('platform.isolated_sessions').values(row).execute()
    return code
  }

  /** Turns a code into a session. @returns the cookie's secret; null when the code is old, used, another browser's or another module's */
  async enter(of: { code: string; module: string; browser: string }): Promise<string | null> {
    const token = random()
    const entered = await this.#db
      .as(PLATFORM_SCOPE)
      .updateTable('platform.isolated_sessions')
      .set({ code_hash: null, token_hash: digest(token), expires_at: later(LIFE_MS) })
      .where('code_hash', '=', digest(of.code))
      .where('browser_hash', '=', digest(of.browser))
      .where('module', '=', of.module)
      .where('expires_at', '>', systemClock.now())
      .executeTakeFirst()
    return entered.numUpdatedRows === 1n ? token : null
  }

  /** Who a cookie of a module's origin belongs to; null when it is unknown, another module's, too old, or the portal's session has ended. */
  async find(token: string | undefined, module: string): Promise<Viewer | null> {
    if (token === undefined || token.length !== 43) return null
    const row = await this.#db
      .as(PLATFORM_SCOPE)
      .selectFrom('platform.isolated_sessions as isolated')
      .innerJoin('platform.sessions as session', 'session.id', 'isolated.session_id')
      .select('session.token_hash')
      .where('isolated.token_hash', '=', digest(token))
      .where('isolated.module', '=', module)
      .where('isolated.expires_at', '>', systemClock.now())
      .executeTakeFirst()
    return row ? this.#sessions.findByDigest(row.token_hash) : null
  }
}

/** What the portal is told of a secret that a browser keeps. */
export function browserDigest(secret: string): string {
  return digest(secret).toString('base64url')
}

/** A secret that cannot be guessed. */
export function random(): string {
  return randomBytes(32).toString('base64url')
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function later(ms: number): Date {
  return new Date(systemClock.now().getTime() + ms)
}
