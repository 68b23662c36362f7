import type { QueryExecutorProvider } from 'kysely'
import { platformTables } from '../platform/platform-database.ts'
import { attributionOf } from './attribution.ts'

/** How a record was seen. `refused`: asked for and not given; `lookup`: searched by number, found or not. */
export type AccessKind = 'view' | 'list' | 'export' | 'refused' | 'lookup'

/** One look at one citizen's record. */
export type Access = {
  /** Whose record it is, 12 digits. */
  citizenId: string
  /** What was seen: `<sector>.<thing>`. */
  resource: string
  kind: AccessKind
  /** Key of the sentence that tells the citizen why. */
  reason: string
}

/** People in one recorded list; a longer list is not for reading. */
const LIST_MAX = 1_000

/**
 * Writes into the log that the citizen reads who looked at their record, in the same transaction as the look: when one
 * fails, so does the other.
 * @param trx the transaction that `ctx.duty` (or another door of the context) opened
 */
export async function recordAccess(trx: QueryExecutorProvider, access: Access | readonly Access[]): Promise<void> {
  const looks = Array.isArray(access) ? (access as readonly Access[]) : [access as Access]
  if (looks.length === 0) return
  if (looks.length > LIST_MAX) throw new RangeError(`At most ${LIST_MAX} records in one look, not ${looks.length}.`)
  const who = attributionOf(trx)
  await platformTables(trx)
    .insertInto('platform.access_log')
    .values(
      looks.map((look) => ({
        citizen_id: look.citizenId,
        actor_id: who.actorId,
        actor_name: who.actorName,
        organisation_code: who.organisationCode,
        role: who.role,
        resource: look.resource,
        kind: look.kind,
        reason: look.reason,
        request_id: who.requestId,
      })),
    )
    .execute()
}
