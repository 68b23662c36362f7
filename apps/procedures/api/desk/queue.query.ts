import type { DossierDatabase, DossiersTable } from '@mc/dossier-store'
import { sql, type Kysely, type Selectable } from 'kysely'
import type * as z from 'zod/mini'
import { QUEUE_MAX, type QueueInput } from '../../model/desk/queue.ts'
import type { DueKey } from './due-counts.query.ts'
import type { Place } from './my-places.ts'

/** A piece of work with what a queue says of its dossier. */
export type QueuedWork = Selectable<DossierDatabase['dossier.tasks']> & {
  revision: number
  code: string
  procedure_code: string
  procedure_version: number
  citizen_name: string
  phase: DossiersTable['phase']['__select__']
  life: DossiersTable['life']['__select__']
  channel: 'online' | 'counter'
  sent_at: Date
  fee_state: 'none' | 'asked' | 'paid'
  dossier_due_on: string | null
  dossier_due_half: 'morning' | 'afternoon' | null
}

/** What of a queue is wanted. `dues`: due sessions of one colour, when one is asked for. */
export type QueueWish = { places: readonly Place[]; input: z.output<typeof QueueInput>; mineIds: readonly string[]; dues: readonly DueKey[] | null }

/**
 * A page of the queues of some places, nearest deadline first, and one row more when there are more. Each place is read along its own
 * index and only so far: a queue costs the same in an office with ten pieces of work and in one with a hundred thousand.
 */
export async function queueOf(db: Kysely<DossierDatabase>, { places, input, mineIds, dues }: QueueWish): Promise<QueuedWork[]> {
  const { kind, whose, procedureCode, after } = input
  const limit = QUEUE_MAX + 1
  const offices = places.map(({ office }) => office)
  const roles = places.map(({ role }) => role)
  const filters = [
    ...(kind === undefined ? [] : [sql`and task.kind = ${kind}`]),
    ...(whose === 'mine' ? [sql`and task.assigned_to = any(${mineIds}::text[])`] : whose === 'nobody' ? [sql`and task.assigned_to is null`] : []),
    ...(procedureCode === undefined ? [] : [sql`and dossier.procedure_code = ${procedureCode}`]),
    ...(after === undefined ? [] : [afterRow(after)]),
    ...(dues === null ? [] : [withDues(dues)]),
  ]
  const { rows } = await sql<QueuedWork>`
    select found.* from unnest(${offices}::text[], ${roles}::text[]) as place (office, role)
    cross join lateral (
      select task.*, dossier.revision, dossier.code, dossier.procedure_code, dossier.procedure_version, dossier.citizen_name, dossier.phase, dossier.life,
        dossier.channel, dossier.sent_at, dossier.fee_state, dossier.due_on as dossier_due_on, dossier.due_half as dossier_due_half
      from dossier.tasks task join dossier.dossiers dossier on dossier.id = task.dossier_id
      where task.office = place.office and task.role = place.role and task.done_at is null ${sql.join(filters, sql` `)}
      order by task.due_on, task.id limit ${limit}
    ) found
    order by found.due_on, found.id limit ${limit}`.execute(db)
  return rows
}

/** What stands without a deadline comes last. */
function afterRow({ dueOn, taskId }: { dueOn: string | null; taskId: string }) {
  if (dueOn === null) return sql`and task.due_on is null and task.id > ${taskId}::uuid`
  return sql`and (task.due_on > ${dueOn}::date or (task.due_on = ${dueOn}::date and task.id > ${taskId}::uuid) or task.due_on is null)`
}

function withDues(dues: readonly DueKey[]) {
  if (dues.some(({ due_on }) => due_on === null)) return sql`and task.due_on is null`
  const dates = dues.map(({ due_on }) => due_on)
  const halves = dues.map(({ due_half }) => due_half)
  return sql`and (task.due_on, task.due_half) in (select * from unnest(${dates}::date[], ${halves}::text[]))`
}
