import type { Db } from '@mc/db'
import type { PlannedWork } from '@mc/module-kit'
import { PLATFORM_SCOPE, type Clock, type PlatformDatabase } from '@mc/server-kit'
import { sql, type Selectable, type Transaction } from 'kysely'
import type { Actor } from '../registry/actor.ts'
import { WorkInPast, WorkIsOver, WorkNotFound } from './work.error.ts'

/** Works are announced on the status page this long before. */
const AHEAD = sql`interval '14 days'`
const WORKS_MAX = 20
/** Administrators see as many, those over too. */
const HISTORY_MAX = 50

export type WorkParts = { db: Db<PlatformDatabase>; clock: Clock }
/** What an administrator announces. Instants are ISO 8601; no modules: the whole portal. */
export type Work = { id: string; startsAt: string; endsAt: string; text: { vi: string; en: string }; modules: readonly string[] }
/** Where works are in their life. */
export type WorkState = 'planned' | 'running' | 'over' | 'cancelled'
/** Works as administrators list them, with who did what to them, the first first. */
export type ListedWork = Work & { modules: string[]; state: WorkState; history: { at: string; actor: string; action: string }[] }

type Row = Selectable<PlatformDatabase['platform.planned_works']>
type Wish = { actor: Actor; work: Work }

/**
 * What the status page announces now: works that are not over, in their order.
 * @param of.mayLag some seconds old will do @default false
 */
export async function plannedWorks({ db, clock, mayLag = false }: WorkParts & { mayLag?: boolean }): Promise<PlannedWork[]> {
  const rows = await (mayLag ? db.mayLag(PLATFORM_SCOPE) : db.as(PLATFORM_SCOPE))
    .selectFrom('platform.planned_works')
    .selectAll()
    .where('cancelled_at', 'is', null)
    .where('ends_at', '>', clock.now())
    .where('starts_at', '<', sql<Date>`${clock.now()}::timestamptz + ${AHEAD}`)
    .orderBy('starts_at')
    .limit(WORKS_MAX)
    .execute()
  return rows.map(workOf)
}

/** The newest works first, those that are over or cancelled too. */
export async function listWorks({ db, clock }: WorkParts): Promise<ListedWork[]> {
  const tables = db.as(PLATFORM_SCOPE)
  const rows = await tables.selectFrom('platform.planned_works').selectAll().orderBy('starts_at', 'desc').limit(HISTORY_MAX).execute()
  if (rows.length === 0) return []
  const events = await tables.selectFrom('platform.work_events').select(['work_id', 'at', 'actor_name', 'action']).where('work_id', 'in', rows.map((row) => row.id)).orderBy('id').execute()
  const now = clock.now()
  return rows.map((row) => ({
    ...workOf(row),
    state: stateOf(row, now),
    history: events.filter((event) => event.work_id === row.id).map((event) => ({ at: event.at.toISOString(), actor: event.actor_name, action: event.action })),
  }))
}

/** Announces works; the id comes from the browser, so that pressing twice announces once. @throws WorkInPast */
export function announceWork(parts: WorkParts, { actor, work }: Wish): Promise<void> {
  return change(parts, async (trx, now) => {
    if (new Date(work.endsAt) <= now) throw new WorkInPast()
    const added = await trx
      .insertInto('platform.planned_works')
      .values({ id: work.id, announced_by: actor.id, announced_at: now, ...columnsOf(work) })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 1n) await record(trx, { actor, action: 'announce', work, now })
  })
}

/** Says other times, words or modules of works that are not over. @throws WorkNotFound; WorkIsOver; WorkInPast */
export function changeWork(parts: WorkParts, { actor, work }: Wish): Promise<void> {
  return change(parts, async (trx, now) => {
    await requireOpen(trx, { id: work.id, now })
    if (new Date(work.endsAt) <= now) throw new WorkInPast()
    await trx.updateTable('platform.planned_works').set(columnsOf(work)).where('id', '=', work.id).execute()
    await record(trx, { actor, action: 'change', work, now })
  })
}

/** Ends works that run; those that have not begun are cancelled. @throws WorkNotFound; WorkIsOver */
export function endWork(parts: WorkParts, { actor, id }: { actor: Actor; id: string }): Promise<void> {
  return change(parts, async (trx, now) => {
    const row = await requireOpen(trx, { id, now })
    const isRunning = row.starts_at < now
    await trx.updateTable('platform.planned_works').set(isRunning ? { ends_at: now } : { cancelled_at: now }).where('id', '=', id).execute()
    await record(trx, { actor, action: isRunning ? 'end' : 'cancel', work: { ...workOf(row), ...(isRunning && { endsAt: now.toISOString() }) }, now })
  })
}

function change(parts: WorkParts, work: (trx: Transaction<PlatformDatabase>, now: Date) => Promise<void>): Promise<void> {
  return parts.db.transaction(PLATFORM_SCOPE, (trx) => work(trx, parts.clock.now()))
}

async function requireOpen(trx: Transaction<PlatformDatabase>, { id, now }: { id: string; now: Date }): Promise<Row> {
  const row = await trx.selectFrom('platform.planned_works').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new WorkNotFound()
  if (['over', 'cancelled'].includes(stateOf(row, now))) throw new WorkIsOver()
  return row
}

async function record(trx: Transaction<PlatformDatabase>, of: { actor: Actor; action: 'announce' | 'change' | 'end' | 'cancel'; work: Work; now: Date }): Promise<void> {
  const { id, ...detail } = of.work
  await trx.insertInto('platform.work_events').values({ at: of.now, actor_id: of.actor.id, actor_name: of.actor.name, action: of.action, work_id: id, detail: JSON.stringify(detail) }).execute()
}

function columnsOf({ startsAt, endsAt, text, modules }: Work) {
  return { starts_at: new Date(startsAt), ends_at: new Date(endsAt), text_vi: text.vi, text_en: text.en, modules: [...modules] }
}

function workOf(row: Row): Work & { modules: string[] } {
  return { id: row.id, startsAt: row.starts_at.toISOString(), endsAt: row.ends_at.toISOString(), text: { vi: row.text_vi, en: row.text_en }, modules: row.modules }
}

function stateOf(row: Row, now: Date): WorkState {
  if (row.cancelled_at) return 'cancelled'
  if (row.ends_at <= now) return 'over'
  return row.starts_at <= now ? 'running' : 'planned'
}
