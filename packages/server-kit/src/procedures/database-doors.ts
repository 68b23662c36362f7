import type { Db, Scope } from '@mc/db'
import { isAdult } from '@mc/identity'
import { TRPCError } from '@trpc/server'
import type { Kysely, Transaction } from 'kysely'
import { attribute, type Attribution } from '../audit/attribution.ts'
import type { DatabaseDoors, PersonDoor, RequestContext } from '../context/context.ts'
import type { Viewer } from '../context/viewer.ts'
import { NotYourRecord } from '../errors/not-your-record.error.ts'
import type { PlatformDatabase } from '../platform/platform-database.ts'
import { isDuty, type Role } from '../roles/roles.ts'

/** No scope: rows without an owner. */
const NOBODY: Scope = {}

/**
 * The doors to the database for one call: which rows are seen is settled here, not in each procedure. What somebody signed
 * out looks up may come from a replica that lags a little: they have written nothing that they would miss. Whoever is
 * signed in reads where they write.
 * @param call.isRead the call is a query, not a mutation or a subscription
 */
export function databaseDoors<DB>(ctx: RequestContext, { roles, isRead }: { roles: readonly Role[]; isRead: boolean }): DatabaseDoors<DB> {
  const db = ctx.services.db as unknown as Db<DB>
  const { viewer, requestId } = ctx
  const scope: Scope = viewer ? { citizen: viewer.personId, actor: viewer.personId } : NOBODY
  const own = !viewer && isRead ? db.mayLag(scope) : db.as(scope)
  return {
    own,
    public: viewer ? db.as(NOBODY) : own,
    writeOwn: (run) => attributed(db, scope, attributionOf(viewer, 'citizen', requestId), run),
    forPerson: async (citizenId) => {
      const acting = await actingScope(own as unknown as Kysely<PlatformDatabase>, viewer, { citizenId, today: ctx.clock.today() })
      const door: PersonDoor<DB> = {
        db: db.as(acting),
        write: (run) => attributed(db, acting, attributionOf(viewer, 'citizen', requestId), run),
      }
      return door
    },
    household: async () => {
      const today = ctx.clock.today()
      if (!viewer || !isAdult(viewer.birthDate, today)) return []
      const members = await ctx.ports.people.household(viewer.personId)
      return members
        .filter((person) => person.citizenId !== viewer.personId && isAdult(person.birthDate, today))
        .map((person) => {
          // No citizen in the scope: policies of one's own rows do not open here.
          const sharing: Scope = { duty: `household:${person.citizenId}`, actor: viewer.personId }
          return { person, door: { db: db.as(sharing), write: (run) => attributed(db, sharing, attributionOf(viewer, 'citizen', requestId), run) } }
        })
    },
    duty: (run) => {
      const role = roles.find((candidate) => isDuty(candidate) && viewer?.roles.has(candidate))
      // A procedure that opens this door without declaring a duty is a defect; whoever calls it gets no further.
      if (!viewer || !role) throw new TRPCError({ code: 'FORBIDDEN', message: 'duty' })
      return attributed(db, { duty: role, actor: viewer.personId }, attributionOf(viewer, role, requestId), run)
    },
  }
}

function attributed<DB, T>(
  db: Db<DB>,
  scope: Scope,
  attribution: Attribution | null,
  run: (trx: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return db.transaction(scope, (trx) => {
    if (attribution) attribute(trx, attribution)
    return run(trx as Transaction<DB>)
  })
}

function attributionOf(viewer: Viewer | null, role: Role, requestId: string): Attribution | null {
  if (!viewer) return null
  const organisationCode = viewer.organisations.find((held) => held.role === role)?.organisationCode ?? null
  return { actorId: viewer.personId, actorName: viewer.name, organisationCode, role, requestId }
}

/** The scope under which the viewer acts for a person. */
async function actingScope(
  own: Kysely<PlatformDatabase>,
  viewer: Viewer | null,
  asked: { citizenId: string; today: string },
): Promise<Scope> {
  if (!viewer) throw new NotYourRecord()
  if (asked.citizenId === viewer.personId) return { citizen: viewer.personId, actor: viewer.personId }
  const care = await own
    .selectFrom('platform.guardianships as guardianship')
    .innerJoin('platform.persons as child', 'child.citizen_id', 'guardianship.citizen_id')
    .select(['guardianship.kind', 'child.birth_date'])
    .where('guardianship.guardian_id', '=', viewer.personId)
    .where('guardianship.citizen_id', '=', asked.citizenId)
    .executeTakeFirst()
  if (!care || (care.kind === 'parent' && isAdult(care.birth_date, asked.today))) throw new NotYourRecord()
  return { citizen: asked.citizenId, actor: viewer.personId }
}
