import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { silentLog } from '../context/log.ts'
import { publish } from '../outbox/publish.ts'
import { sectorKit } from '../procedures/sector-kit.ts'
import { defineSector, type EventHandler } from '../sector/define-sector.ts'
import { openPlatform, type PlatformServices } from '../services/platform-services.ts'
import { startJobs } from './start-jobs.ts'

type Heard = { 'club.heard': { citizen_id: string; sector: string; word: string } }

const CITIZEN = '019085000017'
const { router } = sectorKit<Heard>()

/** Tries that fail before one works. */
let failures = 0
const hear = (sector: string): EventHandler<Heard> => async (event, { trx }) => {
  await trx.insertInto('club.heard').values({ citizen_id: String(event.payload['citizenId']), sector, word: String(event.payload['word']) }).execute()
  if (failures-- > 0) throw new Error('not this time')
}
const migrations = new URL('./no-migrations/', import.meta.url)
const ran = vi.fn()
const sectors = [
  defineSector<Heard>({ id: 'club', router: router({}), migrations, handlers: { 'club.said': hear('club') } }),
  defineSector<Heard>({ id: 'choir', router: router({}), migrations, handlers: { 'club.said': hear('choir') }, jobs: [{ name: 'tidy', run: async (payload) => ran(payload) }] }),
  defineSector<Heard>({ id: 'deaf', router: router({}), migrations }),
]

describe('work in the background', () => {
  let database: TestDatabase
  let platform: PlatformServices
  let operator: Server
  let taken: { to: string; text: string }[] = []
  let answers: number[] = []
  const start = () =>
    startJobs({ ownerUrl: database.ownerUrl, sectors, platform, telecomUrl: `http://127.0.0.1:${(operator.address() as AddressInfo).port}` })
  const heard = async () => (await database.owner.query('select sector, word, citizen_id from club.heard order by 1, 2')).rows
  const say = (word: string) => platform.forSector<Heard>('club').db.transaction({ citizen: CITIZEN }, (trx) => publish(trx, { type: 'club.said', version: 1, payload: { word, citizenId: CITIZEN } }))

  beforeAll(async () => {
    database = await testDatabase({ sets: [] })
    await database.owner.query(`
      create schema club;
      do $$ begin create role mc_club login nosuperuser; exception when duplicate_object then null; end $$;
      do $$ begin create role mc_choir login nosuperuser; exception when duplicate_object then null; end $$;
      grant mc_sector to mc_club, mc_choir;
      grant usage on schema club to mc_club, mc_choir;
      create table club.heard (citizen_id text not null, sector text not null, word text not null);
      grant select, insert on club.heard to mc_club, mc_choir;
      alter table club.heard enable row level security;
      alter table club.heard force row level security;
      create policy heard_own on club.heard using (citizen_id = platform.scope_citizen() and platform.scope_duty() = 'system');`)
    platform = await openPlatform({ ownerUrl: database.ownerUrl, log: silentLog })
    operator = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => (body += chunk))
      request.on('end', () => {
        const status = answers.shift() ?? 202
        if (status === 202) taken.push(JSON.parse(body) as { to: string; text: string })
        response.writeHead(status).end()
      })
    })
    await new Promise<void>((resolve) => operator.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    operator.close()
    await platform.close()
    await database[Symbol.asyncDispose]()
  })

  it('tells every sector that has a handler, also of what was said while nobody listened, each once', async () => {
    await say('trước')
    failures = 1
    const jobs = await start()
    await say('sau')
    const expected = ['choir', 'club'].flatMap((sector) => ['sau', 'trước'].map((word) => ({ sector, word, citizen_id: CITIZEN })))
    // One delivery failed first, and left nothing behind.
    await vi.waitFor(async () => expect(await heard()).toEqual(expected), 15_000)
    await jobs.stop()
    // Delivered again, as after a crash: nothing more is written.
    await database.owner.query('update platform.outbox set dispatched_at = null')
    const again = await start()
    await vi.waitFor(async () => expect((await database.owner.query('select from platform.outbox where dispatched_at is null')).rowCount).toBe(0), 10_000)
    await vi.waitFor(async () => expect((await database.owner.query('select from platform.deliveries')).rowCount).toBe(0), 10_000)
    await again.stop()
    expect(await heard()).toEqual(expected)
  })

  it('says nothing of what was rolled back', async () => {
    const before = (await database.owner.query('select from platform.outbox')).rowCount
    await expect(
      platform.forSector<Heard>('club').db.transaction({ citizen: CITIZEN }, async (trx) => {
        await publish(trx, { type: 'club.said', version: 1, payload: { word: 'thôi' } })
        throw new Error('rolled back')
      }),
    ).rejects.toThrow('rolled back')
    expect((await database.owner.query('select from platform.outbox')).rowCount).toBe(before)
  })

  it('hands messages to the operator, again while it is down, and not again one it refuses', async () => {
    taken = []
    answers = [503, 202, 400]
    const jobs = await start()
    const { ports } = platform.forSector('club')
    await ports.messages.send({ to: '+84920000017', text: 'Mã của bạn là 123456' })
    await vi.waitFor(() => expect(taken).toEqual([{ to: '+84920000017', text: 'Mã của bạn là 123456' }]), 20_000)
    await ports.messages.send({ to: '+84920000018', text: 'không có số này' })
    await vi.waitFor(async () => expect((await database.owner.query('select from platform.messages where refused_at is not null')).rowCount).toBe(1), 15_000)
    await ports.messages.send({ to: '+84920000019', text: 'tiếp' })
    await vi.waitFor(() => expect(taken).toHaveLength(2), 15_000)
    await vi.waitFor(async () => expect((await database.owner.query('select from platform.messages where sent_at is not null')).rowCount).toBe(2), 10_000)
    await jobs.stop()
  })

  it('runs a sector’s job', async () => {
    const jobs = await start()
    await database.owner.query(`select graphile_worker.add_job('choir/tidy', '{"why":"test"}')`)
    await vi.waitFor(() => expect(ran).toHaveBeenCalledWith({ why: 'test' }), 10_000)
    await database.owner.query("select graphile_worker.add_job('platform/sweep')")
    await vi.waitFor(async () => expect((await database.owner.query('select task_identifier, last_error from graphile_worker.jobs')).rows).toEqual([]), 10_000)
    await jobs.stop()
  })

  it('goes on after the database dropped its connections', async () => {
    const jobs = await start()
    await database.owner.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')
    await vi.waitFor(() => say('nữa'), 10_000)
    await database.owner.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()')
    await vi.waitFor(async () => expect((await heard()).filter((row) => row.word === 'nữa')).toHaveLength(2), 30_000)
    await jobs.stop()
  })
})
