import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { TRPCError } from '@trpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { recordAccess } from '../audit/record-access.ts'
import { KeyReused } from '../errors/key-reused.error.ts'
import { TooManyTries } from '../errors/too-many-tries.error.ts'
import { limitRate } from '../limits/limit-rate.ts'
import { notifyLive } from '../live/notify-live.ts'
import { platformTables } from '../platform/platform-database.ts'
import { aViewer, callerFor, registerPerson } from '../testing/index.ts'
import { IdempotencyKey } from './idempotency-key.ts'
import { idempotent } from './idempotent.ts'
import { sectorKit } from './sector-kit.ts'

type Notes = { 'club.notes': { citizen_id: string; text: string } }

const FATHER = '019085000017'
const MOTHER = '019187000025'
const SON = '019212000031'
const GRANDFATHER = '019056000059'
const STRANGER = '001090000001'

const { procedureFor, router } = sectorKit<Notes>()
const Texts = z.array(z.string())
const clubRouter = router({
  mine: procedureFor('citizen').output(Texts).query(async ({ ctx }) => textsOf(await ctx.own.selectFrom('club.notes').selectAll().execute())),
  open: procedureFor('anyone').output(Texts).query(async ({ ctx }) => textsOf(await ctx.public.selectFrom('club.notes').selectAll().execute())),
  of: procedureFor('citizen').input(z.object({ citizenId: z.string() })).output(Texts).query(async ({ ctx, input }) => {
    const { db } = await ctx.forPerson(input.citizenId)
    return textsOf(await db.selectFrom('club.notes').selectAll().execute())
  }),
  look: procedureFor('clinic.doctor', 'clinic.reception').input(z.object({ citizenId: z.string(), fails: z.optional(z.boolean()) })).output(Texts).query(({ ctx, input }) =>
    ctx.duty(async (trx) => {
      await recordAccess(trx, { citizenId: input.citizenId, resource: 'club.note', kind: 'view', reason: 'club.reason' })
      if (input.fails) throw new Error('stopped half-way')
      return textsOf(await trx.selectFrom('club.notes').where('citizen_id', '=', input.citizenId).selectAll().execute())
    }),
  ),
  write: procedureFor('citizen').input(z.object({ idempotencyKey: IdempotencyKey, text: z.string() })).output(z.object({ count: z.number() })).mutation(({ ctx, input }) =>
    ctx.writeOwn((trx) =>
      idempotent(trx, { key: input.idempotencyKey, operation: 'write', personId: ctx.viewer.personId, input }, async () => {
        await trx.insertInto('club.notes').values({ citizen_id: ctx.viewer.personId, text: input.text }).execute()
        if (input.text === 'fails') throw new Error('stopped half-way')
        const { count } = await trx.selectFrom('club.notes').select((q) => q.fn.countAll<bigint>().as('count')).executeTakeFirstOrThrow()
        return { count: Number(count) }
      }),
    ),
  ),
  guess: procedureFor('anyone').input(z.string()).output(z.boolean()).mutation(async ({ ctx, input }) => {
    await limitRate(ctx.public, { bucket: `guess:${input}`, limit: 3, windowSeconds: 3600 })
    return true
  }),
  tell: procedureFor('citizen').output(z.null()).mutation(({ ctx }) => ctx.writeOwn(async (trx) => (await notifyLive(trx, 'club.notes'), null))),
  follow: procedureFor('citizen').subscription(async function* ({ ctx }) {
    for await (const topic of ctx.live('club.notes')) yield topic
  }),
})
const club = { id: 'club', router: clubRouter }

function textsOf(rows: readonly { text: string }[]): string[] {
  return rows.map((row) => row.text).toSorted()
}

describe('a sector on a real database', () => {
  let database: TestDatabase
  const as = (personId: string, roles: Parameters<typeof aViewer>[0] = {}) => callerFor(club, database, aViewer({ personId, ...roles }))

  beforeAll(async () => {
    database = await testDatabase({ sets: [] })
    await database.owner.query(`
      create schema club;
      do $$ begin create role mc_club login nosuperuser; exception when duplicate_object then null; end $$;
      grant mc_sector to mc_club;
      grant usage on schema club to mc_club;
      create table club.notes (citizen_id text not null, text text not null);
      grant select, insert on club.notes to mc_club;
      alter table club.notes enable row level security;
      alter table club.notes force row level security;
      create policy notes_own on club.notes using (citizen_id = platform.scope_citizen());
      create policy notes_duty on club.notes for select using (platform.scope_duty() = 'clinic.doctor');`)
    const household = '00000000-0000-7000-8000-000000000001'
    for (const citizenId of [FATHER, MOTHER, GRANDFATHER]) await registerPerson(database, { citizenId, householdId: household })
    await registerPerson(database, { citizenId: SON, householdId: household, guardianIds: [FATHER, MOTHER] })
    await registerPerson(database, { citizenId: STRANGER })
    await database.owner.query(`insert into club.notes select id, id from unnest($1::text[]) as id`, [[FATHER, MOTHER, SON, STRANGER]])
  })
  afterAll(() => database[Symbol.asyncDispose]())

  it('shows each citizen their own rows and nobody else’s', async () => {
    expect(await as(FATHER).mine()).toEqual([FATHER])
    expect(await as(STRANGER).mine()).toEqual([STRANGER])
    expect(await callerFor(club, database, null).open()).toEqual([])
    expect(await as(FATHER).open()).toEqual([])
  })

  it('lets both parents act for their child, the child for themselves, nobody else', async () => {
    expect(await as(FATHER).of({ citizenId: SON })).toEqual([SON])
    expect(await as(MOTHER).of({ citizenId: SON })).toEqual([SON])
    expect(await as(SON).of({ citizenId: SON })).toEqual([SON])
    for (const [viewer, asked] of [[STRANGER, SON], [GRANDFATHER, SON], [SON, FATHER], [FATHER, MOTHER], [FATHER, '001099999999']] as const) {
      await expect(as(viewer).of({ citizenId: asked })).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'platform.record.not-yours' })
    }
  })

  it('ends a parent’s care on the child’s eighteenth birthday', async () => {
    const at = (now: string) => callerFor(club, database, aViewer({ personId: FATHER }), { now }).of({ citizenId: SON })
    expect(await at('2030-06-14T16:59:00Z')).toEqual([SON])
    await expect(at('2030-06-14T17:00:00Z')).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('records a look in the same transaction, by whom and for which office', async () => {
    const doctor = as(STRANGER, { roles: ['clinic.doctor'], organisationCode: 'BV-A', name: 'Bác sĩ Thử' })
    expect(await doctor.look({ citizenId: FATHER })).toEqual([FATHER])
    await expect(doctor.look({ citizenId: MOTHER, fails: true })).rejects.toThrow()
    const { rows } = await database.owner.query('select citizen_id, actor_id, actor_name, organisation_code, role, kind, request_id from platform.access_log')
    expect(rows).toEqual([
      { citizen_id: FATHER, actor_id: STRANGER, actor_name: 'Bác sĩ Thử', organisation_code: 'BV-A', role: 'clinic.doctor', kind: 'view', request_id: 'test' },
    ])
    const club = database.connect<Notes>('mc_club')
    const seen = (citizen: string) => platformTables(club.as({ citizen })).selectFrom('platform.access_log').selectAll().execute()
    expect(await seen(FATHER)).toHaveLength(1)
    expect(await seen(MOTHER)).toHaveLength(0)
  })

  it('keeps the log as it was written', async () => {
    await expect(database.owner.query('delete from platform.access_log')).rejects.toThrow('only added to')
    await expect(database.owner.query("update platform.access_log set actor_name = 'x'")).rejects.toThrow('only added to')
    const platform = database.connect<Notes>('mc_club')
    const forged = { citizen_id: FATHER, actor_id: MOTHER, actor_name: 'x', role: 'teacher', resource: 'r', kind: 'view' as const, reason: 'x', request_id: 'x' }
    await expect(platformTables(platform.as({ actor: FATHER })).insertInto('platform.access_log').values(forged).execute()).rejects.toThrow('row-level security')
  })

  it('uses the duty that the viewer holds', async () => {
    // Reception is declared second and has no policy on the table: it sees nothing, yet may ask.
    expect(await as(STRANGER, { roles: ['clinic.reception'] }).look({ citizenId: FATHER })).toEqual([])
    await expect(as(STRANGER).look({ citizenId: FATHER })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(callerFor(club, database, null).look({ citizenId: FATHER })).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  it('writes once for ten presses at once, and answers each the same (OP17, OP45)', async () => {
    const idempotencyKey = '5d1f3a2e-6c1b-4a8e-9a54-2d0f0e1c7b11'
    const answers = await Promise.all(Array.from({ length: 10 }, () => as(GRANDFATHER).write({ idempotencyKey, text: 'một lần' })))
    expect(answers).toEqual(Array(10).fill({ count: 1 }))
    expect(await as(GRANDFATHER).mine()).toEqual(['một lần'])
    const other = as(GRANDFATHER).write({ idempotencyKey, text: 'khác' })
    await expect(other).rejects.toMatchObject({ code: 'CONFLICT', cause: expect.any(KeyReused) })
    // The same key of another person is another write.
    expect(await as(MOTHER).write({ idempotencyKey, text: 'khác' })).toEqual({ count: 2 })
  })

  it('leaves nothing of a write that failed, and lets it be tried again', async () => {
    const idempotencyKey = '5d1f3a2e-6c1b-4a8e-9a54-2d0f0e1c7b12'
    for (let attempt = 0; attempt < 2; attempt++) await expect(as(STRANGER).write({ idempotencyKey, text: 'fails' })).rejects.toThrow()
    expect(await as(STRANGER).mine()).toEqual([STRANGER])
  })

  it('counts tries for all together and says how long to wait', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 5 }, () => callerFor(club, database, null).guess('A')))
    const refused = tries.flatMap((result) => (result.status === 'rejected' ? [result.reason as TRPCError] : []))
    expect(refused.map((error) => error.code)).toEqual(['TOO_MANY_REQUESTS', 'TOO_MANY_REQUESTS'])
    const waitSeconds = refused[0]?.cause instanceof TooManyTries ? refused[0].cause.params['waitSeconds'] : null
    expect(waitSeconds).toBeGreaterThan(0)
    expect(waitSeconds).toBeLessThanOrEqual(3600)
    expect(await callerFor(club, database, null).guess('B')).toBe(true)
  })

  it('tells followers when a transaction commits, until they go', async () => {
    const gone = new AbortController()
    const follower = callerFor(club, database, aViewer({ personId: FATHER }), { signal: gone.signal })
    const heard: string[] = []
    const following = (async () => {
      for await (const topic of await follower.follow()) {
        heard.push(topic as string)
        gone.abort()
      }
    })()
    // Told again until heard: the follower's LISTEN may come after the first notification.
    while (!gone.signal.aborted) {
      await as(MOTHER).tell()
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await following
    expect(heard).toEqual(['club.notes'])
  })

  it('shows a login nothing of the register without a scope', async () => {
    const sector = database.connect<Notes>('mc_club')
    const people = (scope: object) => platformTables(sector.as(scope)).selectFrom('platform.persons').select('citizen_id').orderBy('citizen_id').execute()
    const ids = async (scope: object) => (await people(scope)).map((row) => row.citizen_id)
    expect(await ids({})).toEqual([])
    expect(await ids({ citizen: FATHER })).toEqual([FATHER, SON])
    expect(await ids({ citizen: SON })).toEqual([SON])
    expect(await ids({ duty: 'developer' })).toEqual([])
    expect(await ids({ duty: 'platform.service' })).toEqual([])
    expect(await ids({ duty: 'clinic.doctor' })).toHaveLength(5)
    await expect(platformTables(sector.as({ citizen: FATHER })).selectFrom('platform.sessions').selectAll().execute()).rejects.toThrow('permission denied')
    await expect(platformTables(sector.as({})).selectFrom('platform.outbox').selectAll().execute()).rejects.toThrow('permission denied')
  })
})
