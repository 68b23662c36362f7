import { createHash, randomBytes } from 'node:crypto'
import { copyIn } from '@mc/db'
import pg from 'pg'

/** Somebody signed in: the cookie is what their browser would send. */
export type SignedIn = { citizenId: string; cookie: string }

const people = 2_000
const looksEach = 30
const signedIn = 100

/**
 * People with looks at their data, the first of them signed in. Written as the owner, straight into the platform's tables.
 * @returns those signed in
 */
export async function makePeople(ownerUrl: string): Promise<SignedIn[]> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await copyIn(owner, 'platform.persons', ['citizen_id', 'full_name', 'name_key', 'birth_date', 'sex', 'commune_code', 'household_id'], persons())
    await copyIn(owner, 'platform.access_log', ['citizen_id', 'actor_id', 'actor_name', 'role', 'resource', 'kind', 'reason', 'request_id', 'at'], looks())
    const sessions = Array.from({ length: signedIn }, (_, person) => ({ citizenId: idOf(person), token: randomBytes(32).toString('base64url') }))
    for (const { citizenId, token } of sessions)
      await owner.query("insert into platform.sessions (token_hash, citizen_id, level, expires_at) values ($1, $2, 2, now() + interval '1 hour')", [
        createHash('sha256').update(token).digest(), citizenId,
      ])
    await owner.query('vacuum analyze')
    return sessions.map(({ citizenId, token }) => ({ citizenId, cookie: `__Host-mc-session=${token}` }))
  } finally {
    await owner.end()
  }
}

function* persons() {
  for (let person = 0; person < people; person += 1)
    yield [idOf(person), 'Nguyễn Văn Thử', 'nguyen van thu', '1990-01-01', 'male', '00001', '0199a0c0-0000-7000-8000-000000000001']
}

function* looks() {
  for (let each = 0; each < looksEach; each += 1)
    for (let person = 0; person < people; person += 1)
      yield [idOf(person), idOf(0), 'Trần Thị Trực', 'clinic.doctor', 'health.coverage', 'view', 'health.reason.visit', `r${each}`, `2026-10-${String(1 + each % 30).padStart(2, '0')}T08:00:00Z`]
}

function idOf(person: number): string {
  return `019090${String(person).padStart(6, '0')}`
}
