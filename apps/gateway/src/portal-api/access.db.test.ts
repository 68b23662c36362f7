import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { recordAccess, sectorKit, type AccessKind, type PlatformDatabase } from '@mc/server-kit'
import { aViewer, callerFor } from '@mc/server-kit/testing'
import type { Db } from '@mc/db'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { SessionStore } from '../sessions/session-store.ts'
import { portalRouter, type PortalRouter } from './router.ts'

const FATHER = aViewer()
const GRANDFATHER = aViewer({ personId: '019056000059', name: 'Nguyễn Văn Thành' })
const DOCTOR = aViewer({ personId: '019079000071', name: 'Nông Thị Hoa', roles: ['clinic.doctor'] })
const ADMINISTRATOR = aViewer({ personId: '019070000134', name: 'Ma Văn Sơn', roles: ['administrator'], organisationCode: 'UBND-19' })
const KINDS = ['view', 'list', 'export', 'refused', 'lookup'] as const

const { procedureFor, router } = sectorKit<PlatformDatabase>()
/** A desk that looks in every way there is. */
const desk = router({
  look: procedureFor('clinic.doctor', 'administrator')
    .input(z.object({ citizenId: z.string(), kind: z.enum(KINDS), resource: z.string() }))
    .output(z.null())
    .mutation(async ({ ctx, input }) => {
      await ctx.duty((trx) => recordAccess(trx, { ...input, reason: 'health.access.care' }))
      return null
    }),
})

let database: TestDatabase
let router_: PortalRouter
beforeAll(async () => {
  database = await testDatabase({ sets: [] })
  const db: Db<PlatformDatabase> = database.connect('mc_platform')
  router_ = portalRouter({ db, sessions: {} as SessionStore, works: { look: async () => undefined } })
})
afterAll(() => database[Symbol.asyncDispose]())
beforeEach(() => database.owner.query('truncate platform.access_questions, platform.access_log, platform.notices cascade'))

const as = (viewer: ReturnType<typeof aViewer>) => callerFor<PortalRouter>({ id: 'platform', router: router_ }, database, viewer).access
const look = (citizenId: string, kind: AccessKind = 'view', by = DOCTOR, resource = 'health.record') => callerFor<typeof desk>({ id: 'platform', router: desk }, database, by).look({ citizenId, kind, resource })
const id = (n: number) => `0199a0c0-0000-7000-8000-${String(n).padStart(12, '0')}`

describe('who looked at my data', () => {
  it('tells every kind of look at once, and of nobody else’s records (OP51)', async () => {
    for (const kind of KINDS) await look(FATHER.personId, kind)
    await look(GRANDFATHER.personId)
    const { entries } = await as(FATHER).list({})
    expect(entries.map((one) => one.kind).toSorted()).toEqual([...KINDS].toSorted())
    expect(entries[0]).toMatchObject({ actorName: 'Nông Thị Hoa', roleTitle: { en: 'Doctor who examines and prescribes.' }, question: null })
    expect((await as(GRANDFATHER).list({})).entries).toHaveLength(1)
  })

  it('by sector and by time', async () => {
    await look(FATHER.personId, 'view', DOCTOR, 'health.record')
    await look(FATHER.personId, 'view', DOCTOR, 'transport.licences')
    await database.owner.query(`insert into platform.access_log (citizen_id, actor_id, actor_name, role, resource, kind, reason, request_id, at) values ($1, $2, 'x', 'clinic.doctor', 'health.old', 'view', 'x', 'r', '2020-01-31T18:00:00Z')`, [FATHER.personId, DOCTOR.personId])
    const resources = async (input: Parameters<ReturnType<typeof as>['list']>[0]) => (await as(FATHER).list(input)).entries.map((one) => one.resource)
    expect(await resources({ sector: 'transport' })).toEqual(['transport.licences'])
    expect(await resources({ sector: 'health' })).toEqual(['health.record', 'health.old'])
    // One in the morning of 1 February in Vietnam.
    expect(await resources({ sector: 'health', since: '2020-02-01' })).toEqual(['health.record', 'health.old'])
    expect(await resources({ since: '2020-02-02' })).toHaveLength(2)
  })
})

describe('“I don’t recognise this”', () => {
  const aLook = async (by = DOCTOR) => {
    await look(FATHER.personId, 'view', by)
    return (await as(FATHER).list({})).entries[0]!.id
  }

  it('opens a question with a deadline, once however often it is pressed', async () => {
    const lookId = await aLook()
    for (const _ of [1, 2]) expect(await as(FATHER).ask({ id: id(1), lookId, words: 'Tôi không khám ở đây' })).toEqual({ answerDueOn: '2026-11-27' })
    await expect(as(FATHER).ask({ id: id(2), lookId, words: '' })).rejects.toMatchObject({ cause: { code: 'platform.access.already-asked' } })
    expect((await as(FATHER).list({})).entries[0]?.question).toMatchObject({ words: 'Tôi không khám ở đây', answerDueOn: '2026-11-27', answer: null })
  })

  it('is about looks at one’s own records only', async () => {
    const lookId = await aLook()
    await expect(as(GRANDFATHER).ask({ id: id(1), lookId, words: '' })).rejects.toMatchObject({ cause: { code: 'platform.access.look-not-found' } })
    const intruder = database.connect<PlatformDatabase>('mc_platform').as({ citizen: GRANDFATHER.personId, actor: GRANDFATHER.personId })
    const forged = { id: id(3), citizen_id: GRANDFATHER.personId, look_id: lookId, words: '', asked_at: new Date('2026-11-25'), answer_due_on: '2026-11-27', answered_at: null, answered_by: null, answered_by_name: null, outcome: null, answer: null }
    await expect(intruder.insertInto('platform.access_questions').values(forged).execute()).rejects.toThrow('row-level security')
  })

  it('is answered once; the citizen reads the answer, and that the question was read', async () => {
    await as(FATHER).ask({ id: id(1), lookId: await aLook(), words: 'Ai vậy?' })
    const [asked] = await as(ADMINISTRATOR).listQuestions()
    expect(asked).toMatchObject({ id: id(1), citizenId: FATHER.personId, actorName: 'Nông Thị Hoa', resource: 'health.record', isOwnLook: false, question: { words: 'Ai vậy?', answer: null } })
    await as(ADMINISTRATOR).answerQuestion({ id: id(1), outcome: 'rightful', answer: 'Bác sĩ trực đã cấp cứu ông/bà.' })
    await expect(as(ADMINISTRATOR).answerQuestion({ id: id(1), outcome: 'wrongful', answer: 'Khác' })).rejects.toMatchObject({ cause: { code: 'platform.access.already-answered' } })
    expect((await database.owner.query("select kind, href from platform.notices where citizen_id = $1", [FATHER.personId])).rows).toEqual([{ kind: 'privacy', href: '/account/access' }])
    const { entries } = await as(FATHER).list({})
    expect(entries.find((one) => one.resource === 'health.record')?.question?.answer).toMatchObject({ outcome: 'rightful', text: 'Bác sĩ trực đã cấp cứu ông/bà.', by: 'Ma Văn Sơn' })
    const seen = async () => (await as(FATHER).list({})).entries.filter((one) => one.resource === 'portal.access-question').map((one) => one.kind)
    expect(await seen()).toEqual(['view', 'list'])
    // Reading an answered question is a look too.
    await as(ADMINISTRATOR).listQuestions()
    expect(await seen()).toEqual(['list', 'view', 'list'])
  })

  it('is not answered by whoever looked', async () => {
    await as(FATHER).ask({ id: id(1), lookId: await aLook(ADMINISTRATOR), words: '' })
    expect((await as(ADMINISTRATOR).listQuestions())[0]?.isOwnLook).toBe(true)
    await expect(as(ADMINISTRATOR).answerQuestion({ id: id(1), outcome: 'rightful', answer: 'x' })).rejects.toMatchObject({ cause: { code: 'platform.access.own-look' } })
  })

  it('shows who answers no look that nobody asked about', async () => {
    const unasked = await aLook()
    const db = database.connect<PlatformDatabase>('mc_platform').as({ duty: 'administrator', actor: ADMINISTRATOR.personId })
    expect(await db.selectFrom('platform.access_log').select('id').where('id', '=', unasked).execute()).toEqual([])
  })
})
