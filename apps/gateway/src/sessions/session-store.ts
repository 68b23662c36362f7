import { hash, randomBytes } from 'node:crypto'
import type { Db } from '@mc/db'
import { ALL_ROLES, PLATFORM_SCOPE, systemClock, type PlatformDatabase, type Role, type Viewer } from '@mc/server-kit'
import { sql } from 'kysely'

/** A sign-in without use ends after this. */
const IDLE_MS = 2 * 3_600_000
/** However much it is used, it ends after this. */
const LIFE_MS = 12 * 3_600_000
/** How long a look-up is kept; a revoked session is forgotten at once through NOTIFY, at the latest after this. */
const KEPT_MS = 5_000
/** `last_seen_at` is written at most this often. */
const SEEN_EVERY_MS = 60_000
const KEPT_MAX = 50_000
const AGENT_MAX = 300
const CHANNEL = 'mc_sessions'

/** A device on which a person is signed in. */
export type DeviceSession = { id: string; createdAt: Date; lastSeenAt: Date; expiresAt: Date; userAgent: string | null; level: 1 | 2 }

type Kept = { viewer: Promise<Viewer | null>; until: number; sessionId: string | null }

/**
 * Sessions, in PostgreSQL so that any gateway knows them. Their time is the machine's, not the portal's clock: a test
 * that moves the day is not signed out by it.
 */
export class SessionStore {
  readonly #db: Db<PlatformDatabase>
  readonly #kept = new Map<string, Kept>()

  constructor(db: Db<PlatformDatabase>) {
    this.#db = db
  }

  /** Follows revocations by other gateways. */
  async follow(): Promise<void> {
    await this.#db.listen(CHANNEL, (sessionId) => this.#forget(sessionId))
  }

  /** Begins a session. @returns the cookie's secret, of which only a digest is kept */
  async begin(of: { citizenId: string; level: 1 | 2; userAgent: string | undefined }): Promise<string> {
    const token = randomBytes(32).toString('base64url')
    const now = systemClock.now()
    await this.#db
      .as(PLATFORM_SCOPE)
      .insertInto('platform.sessions')
      .values({
        token_hash: digest(token),
        citizen_id: of.citizenId,
        level: of.level,
        created_at: now,
        last_seen_at: now,
        expires_at: new Date(now.getTime() + IDLE_MS),
        user_agent: of.userAgent?.slice(0, AGENT_MAX) ?? null,
      })
      .execute()
    return token
  }

  /** Who a cookie belongs to; null when it is unknown, revoked or too old. */
  async find(token: string | undefined): Promise<Viewer | null> {
    return token === undefined || token.length !== 43 ? null : this.findByDigest(digest(token))
  }

  /** Whose session it is, by the digest of its cookie's secret. */
  async findByDigest(hash: Buffer): Promise<Viewer | null> {
    const key = hash.toString('base64url')
    const now = systemClock.now().getTime()
    const kept = this.#kept.get(key)
    if (kept && kept.until > now) return kept.viewer
    const entry: Kept = { viewer: this.#load(hash), until: now + KEPT_MS, sessionId: null }
    if (this.#kept.size >= KEPT_MAX) this.#kept.clear()
    this.#kept.set(key, entry)
    try {
      entry.sessionId = (await entry.viewer)?.sessionId ?? null
    } catch (error) {
      this.#kept.delete(key)
      throw error
    }
    return entry.viewer
  }

  /** The devices on which a person is signed in, last used first. */
  async devicesOf(citizenId: string): Promise<DeviceSession[]> {
    const rows = await this.#db
      .as({ citizen: citizenId })
      .selectFrom('platform.sessions')
      .select(['id', 'created_at', 'last_seen_at', 'expires_at', 'user_agent', 'level'])
      .where('citizen_id', '=', citizenId)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', systemClock.now())
      .orderBy('last_seen_at', 'desc')
      .limit(100)
      .execute()
    return rows.map((row) => ({ id: row.id, createdAt: row.created_at, lastSeenAt: row.last_seen_at, expiresAt: row.expires_at, userAgent: row.user_agent, level: row.level }))
  }

  /**
   * Ends sessions of a person: one, or all but one.
   * @returns how many ended; 0 when the session is another person's, already over or unknown
   */
  async revoke(citizenId: string, which: { id: string } | { allBut: string | null }): Promise<number> {
    const ended = await this.#db.transaction(PLATFORM_SCOPE, async (trx) => {
      const rows = await trx
        .updateTable('platform.sessions')
        .set({ revoked_at: systemClock.now() })
        .where('citizen_id', '=', citizenId)
        .where('revoked_at', 'is', null)
        .$if('id' in which, (query) => query.where('id', '=', 'id' in which ? which.id : ''))
        .$if('allBut' in which && which.allBut !== null, (query) => query.where('id', '!=', 'allBut' in which ? which.allBut ?? '' : ''))
        .returning('id')
        .execute()
      for (const { id } of rows) await sql`select pg_notify(${CHANNEL}, ${id})`.execute(trx)
      return rows.map((row) => row.id)
    })
    for (const id of ended) this.#forget(id)
    return ended.length
  }

  async #load(hash: Buffer): Promise<Viewer | null> {
    const now = systemClock.now()
    const db = this.#db.as(PLATFORM_SCOPE)
    const row = await db
      .selectFrom('platform.sessions as session')
      .innerJoin('platform.persons as person', 'person.citizen_id', 'session.citizen_id')
      .select(['session.id', 'session.level', 'session.last_seen_at', 'session.created_at', 'person.citizen_id', 'person.full_name', 'person.birth_date'])
      .select((eb) =>
        eb
          .selectFrom('platform.role_assignments as held')
          .whereRef('held.person_id', '=', 'person.citizen_id')
          .select(sql<{ role: string; organisationCode: string }[]>`coalesce(jsonb_agg(jsonb_build_object('role', held.role, 'organisationCode', held.organisation_code)), '[]')`.as('duties'))
          .as('duties'),
      )
      .where('session.token_hash', '=', hash)
      .where('session.revoked_at', 'is', null)
      .where('session.expires_at', '>', now)
      .executeTakeFirst()
    if (!row) return null
    if (now.getTime() - row.last_seen_at.getTime() > SEEN_EVERY_MS) await this.#see(row.id, { now, createdAt: row.created_at })
    const organisations = (row.duties ?? []).filter((held): held is { role: Role; organisationCode: string } => ALL_ROLES.some((role) => role === held.role))
    return {
      personId: row.citizen_id,
      name: row.full_name,
      birthDate: row.birth_date,
      level: row.level,
      roles: new Set<Role>(['citizen', ...organisations.map((held) => held.role)]),
      organisations,
      sessionId: row.id,
    }
  }

  async #see(id: string, { now, createdAt }: { now: Date; createdAt: Date }): Promise<void> {
    const until = Math.min(now.getTime() + IDLE_MS, createdAt.getTime() + LIFE_MS)
    await this.#db.as(PLATFORM_SCOPE).updateTable('platform.sessions').set({ last_seen_at: now, expires_at: new Date(until) }).where('id', '=', id).execute()
  }

  #forget(sessionId: string): void {
    for (const [key, entry] of this.#kept) if (entry.sessionId === sessionId) this.#kept.delete(key)
  }
}

function digest(token: string): Buffer {
  return hash('sha256', token, 'buffer')
}
