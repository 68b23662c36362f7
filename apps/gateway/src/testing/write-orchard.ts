import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const serverKit = new URL('../../../../packages/server-kit/src/index.ts', import.meta.url).href
const errors = new URL('../../../../packages/errors/src/index.ts', import.meta.url).href
const zod = import.meta.resolve('zod/mini')

/** Writes a sector that does all that one can do, for proving that it does it in any process. @returns its `sector.ts` */
export async function writeOrchard(appsDir: string): Promise<string> {
  const folder = join(appsDir, 'orchard/api')
  await mkdir(join(folder, 'migrations'), { recursive: true })
  await writeFile(join(folder, 'migrations/0001-create-notes.sql'), MIGRATION)
  await writeFile(join(folder, 'sector.ts'), SOURCE)
  return join(folder, 'sector.ts')
}

const MIGRATION = `-- phase: expand; lock: short
create table orchard.notes (id uuid primary key default uuidv7(), citizen_id text not null, word text not null, at timestamptz not null default now());
alter table orchard.notes enable row level security;
alter table orchard.notes force row level security;
create policy notes_own on orchard.notes using (citizen_id = platform.scope_citizen()) with check (citizen_id = platform.scope_citizen());
create table orchard.traces (word text not null);
`

const SOURCE = `
import { setTimeout as wait } from 'node:timers/promises'
import { defineSector, idempotent, IdempotencyKey, limitRate, notifyLive, publish, recordAccess, sectorKit } from ${JSON.stringify(serverKit)}
import { DomainError } from ${JSON.stringify(errors)}
import * as z from ${JSON.stringify(zod)}

class AppleTaken extends DomainError {
  code = 'orchard.apple.taken'
  kind = 'conflict'
}

const { procedureFor, router } = sectorKit()
const trace = (db, word) => db.insertInto('orchard.traces').values({ word }).execute()

const who = procedureFor('anyone').output(z.any()).query(({ ctx }) => ({
  viewer: ctx.viewer && { ...ctx.viewer, roles: [...ctx.viewer.roles].sort() }, locale: ctx.locale, isolated: ctx.isolated, day: ctx.clock.today(),
}))
const people = procedureFor('citizen').output(z.any()).query(({ ctx }) => Promise.all([
  ctx.ports.people.find(ctx.viewer.personId), ctx.ports.people.household(ctx.viewer.personId), ctx.ports.people.childrenOf(ctx.viewer.personId),
]))
const tell = procedureFor('citizen').output(z.boolean()).mutation(async ({ ctx }) => {
  await ctx.ports.messages.send({ to: '+84920000017', text: 'Táo chín' })
  return true
})
const echo = procedureFor('anyone').input(z.any()).output(z.any()).query(({ input }) => input)
const named = procedureFor('anyone').input(z.object({ name: z.string() })).output(z.string()).query(({ input }) => 'Chào ' + input.name)
const take = procedureFor('citizen').input(z.object({ apple: z.string() })).output(z.boolean()).mutation(({ input }) => {
  if (input.apple === 'taken') throw new AppleTaken({ apple: 1 })
  if (input.apple === 'broken') throw new Error('a secret of the server')
  return true
})
const note = procedureFor('citizen').input(z.object({ word: z.string(), idempotencyKey: IdempotencyKey })).output(z.string()).mutation(({ ctx, input }) =>
  ctx.writeOwn((trx) => idempotent(trx, { key: input.idempotencyKey, operation: 'orchard.note', personId: ctx.viewer.personId, input: { word: input.word } }, async () => {
    const row = await trx.insertInto('orchard.notes').values({ citizen_id: ctx.viewer.personId, word: input.word }).returning('id').executeTakeFirstOrThrow()
    await publish(trx, { type: 'orchard.noted', version: 1, payload: { citizenId: ctx.viewer.personId, word: input.word } })
    await notifyLive(trx, 'orchard.notes')
    return row.id
  })),
)
const notes = procedureFor('citizen').output(z.array(z.string())).query(async ({ ctx }) =>
  (await ctx.own.selectFrom('orchard.notes').select('word').where('citizen_id', '=', ctx.viewer.personId).orderBy('id').execute()).map((row) => row.word))
const look = procedureFor('transport.officer').input(z.string()).output(z.boolean()).query(({ ctx, input }) => ctx.duty(async (trx) => {
  await recordAccess(trx, { citizenId: input, resource: 'orchard.note', kind: 'view', reason: 'orchard.note' })
  return true
}))
const guess = procedureFor('anyone').output(z.boolean()).mutation(async ({ ctx }) => {
  await limitRate(ctx.public, { bucket: 'orchard.guess', limit: 3, windowSeconds: 86400 })
  return true
})
const late = procedureFor('anyone').output(z.string()).query(async () => (await wait(250), 'late'))
const slow = procedureFor('anyone').input(z.string()).output(z.string()).query(async ({ ctx, input, signal }) => {
  await wait(20000, undefined, { signal: ctx.signal }).catch(() => trace(ctx.public, input))
  return 'late'
})
const count = procedureFor('anyone').input(z.object({ to: z.number() })).subscription(async function* ({ input }) {
  for (let number = 1; number <= input.to; number++) yield number
})
const watch = procedureFor('citizen').input(z.string()).subscription(async function* ({ ctx, input }) {
  const changes = ctx.live('orchard.notes')[Symbol.asyncIterator]()
  try {
    yield 'begun'
    while (!(await changes.next()).done) yield 'changed'
  } finally {
    await trace(ctx.public, input)
  }
})
const pour = procedureFor('anyone').input(z.string()).subscription(async function* ({ ctx, input }) {
  const bucket = 'x'.repeat(64 * 1024)
  for (let poured = 1; poured <= 2000; poured++) {
    if (poured % 20 === 0) await trace(ctx.public, input)
    yield bucket
  }
})

export default defineSector({
  id: 'orchard',
  router: router({ who, people, tell, echo, named, take, note, notes, look, guess, late, slow, count, watch, pour }),
  migrations: new URL('migrations/', import.meta.url),
  handlers: { 'orchard.noted': async (event, { trx }) => { await trx.insertInto('orchard.traces').values({ word: 'heard ' + event.payload.word }).execute() } },
  jobs: [{ name: 'count-apples', run: async (payload, { db }) => { await trace(db.as({}), 'job ' + payload.why) } }],
  hooks: { notice: async ({ headers, rawBody }, { db }) => { await trace(db.as({}), 'hook'); return { status: 202, body: { hex: rawBody.toString('hex'), signature: headers['webhook-signature'] ?? null, authorization: headers.authorization ?? null, cookie: headers.cookie ?? null } } } },
})
`
