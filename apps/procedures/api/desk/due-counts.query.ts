import type { DossierDatabase, WorkKind } from '@mc/dossier-store'
import { sql, type Kysely } from 'kysely'
import type { Place } from './my-places.ts'

/** A due session as its two columns have it. */
export type DueKey = { due_on: string | null; due_half: 'morning' | 'afternoon' | null }

/** How much open work is due when. */
export type DueCount = DueKey & { kind: WorkKind; work: number; mine: number }

/** The open work of some places, counted by kind and due session. */
export async function dueCounts(db: Kysely<DossierDatabase>, { places, mineIds }: { places: readonly Place[]; mineIds: readonly string[] }): Promise<DueCount[]> {
  const { rows } = await sql<DueCount>`
    select task.kind, task.due_on, task.due_half, count(*)::int as work, (count(*) filter (where task.assigned_to = any(${mineIds}::text[])))::int as mine
    from unnest(${places.map(({ office }) => office)}::text[], ${places.map(({ role }) => role)}::text[]) as place (office, role)
    join dossier.tasks task on task.office = place.office and task.role = place.role and task.done_at is null
    group by 1, 2, 3`.execute(db)
  return rows
}
