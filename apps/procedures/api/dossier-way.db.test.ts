import { testDatabase, type TestDatabase } from '@mc/db/testing'
import type { Viewer } from '@mc/server-kit'
import { fixedClock, migrationsOf, silentLog } from '@mc/server-kit'
import { aViewer, callerFor, registerPerson, testServices } from '@mc/server-kit/testing'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProceduresDatabase } from './database.ts'
import sector from './sector.ts'
import { aSigningService } from './testing/a-signing-service.ts'
import { fillForTests } from './testing/fill-for-tests.ts'

const FATHER = '019085000017'
const MOTHER = '019187000025'
const DAUGHTER = '019317000042'
const STRANGER = '019190000068'

let database: TestDatabase
let service: Awaited<ReturnType<typeof aSigningService>>
beforeAll(async () => {
  service = await aSigningService()
  database = await testDatabase({ sets: migrationsOf([sector]) })
  await fillForTests(database)
  const householdId = '00000000-0000-7000-8000-000000000001'
  await registerPerson(database, { citizenId: FATHER, name: 'Nguyễn Văn Hùng', householdId, phone: '+84925000017' })
  await registerPerson(database, { citizenId: MOTHER, name: 'Trần Thị Mai', householdId, phone: '+84925000025' })
  await registerPerson(database, { citizenId: DAUGHTER, name: 'Nguyễn Ngọc Hà', householdId, guardianIds: [FATHER, MOTHER] })
  await registerPerson(database, { citizenId: STRANGER, name: 'Lê Thị Thu Hương', phone: '+84925000068' })
})
afterAll(async () => {
  await database[Symbol.asyncDispose]()
  await service[Symbol.asyncDispose]()
})

const as = (viewer: Viewer | null, now?: string) => callerFor(sector, database, viewer, { signing: service.signing, ...(now !== undefined && { now }) })
const citizen = (personId = FATHER, level: 1 | 2 = 2) => as(aViewer({ personId, level, name: 'Nguyễn Văn Hùng' }))
const desk = (role: 'one-stop.officer' | 'agency.officer' | 'agency.leader', organisationCode: string, personId = '019182000080') => as(aViewer({ personId, name: 'Phạm Thị Lan', roles: [role], organisationCode }))
const reception = () => desk('one-stop.officer', 'HCC-05443')
const police = () => desk('agency.officer', 'CSGT-19', '019084000166')
const health = () => desk('agency.officer', 'SYT-19', '019186000178')
const leader = () => desk('agency.leader', 'CSGT-19', '019072000192')
const key = () => ({ idempotencyKey: randomUUID() })
const codeOf = (run: Promise<unknown>) => run.then(() => 'done', (error: { cause?: { code?: string }; code?: string }) => error.cause?.code ?? error.code)

const ANSWERS: Record<string, Record<string, unknown>> = {
  origin: { origin: 'vietnam' },
  reason: { reason: 'expiring' },
  licence: { licenceNumber: '190123456789', classes: ['A1'] },
  person: { fullName: 'Nguyễn Văn Hùng', citizenId: FATHER, birthDate: '1985-03-12', home: { province: '19', commune: '05443', street: 'Tổ 1' }, phone: '+84925000017' },
  delivery: { delivery: 'office' },
}

async function fill(api: ReturnType<typeof citizen>, id: string, revision = 0): Promise<number> {
  let at = revision
  for (const [page, answers] of Object.entries(ANSWERS)) {
    const saved = await api.drafts.saveAnswers({ id, revision: at, page, answers })
    expect([page, saved.faults]).toEqual([page, []])
    at = saved.revision
  }
  return at
}

async function sent(api = citizen()) {
  const { id } = await api.drafts.start({ procedureCode: '3.000347', ...key() })
  const revision = await fill(api, id)
  return api.drafts.send({ id, revision, ...key() })
}
const revisionOf = async (id: string) => (await citizen().mine.get({ id })).revision

describe('a dossier from draft to rating', () => {
  it('goes its way: two agencies side by side, one supplement, decision, signature, counter', async () => {
    const api = citizen()
    const { id } = await api.drafts.start({ procedureCode: '3.000347', ...key() })
    expect((await api.drafts.start({ procedureCode: '3.000347', ...key() })).id).toBe(id)
    const before = await api.drafts.check({ id })
    expect([before.canSend, before.fee.totalDong, before.faults.length > 5]).toEqual([false, '135000', true])
    const filled = await api.drafts.prefill({ id, revision: 0 })
    expect(filled.sources).toMatchObject({ fullName: 'population.name', citizenId: 'population.citizen-id' })
    const revision = await fill(api, id, filled.revision)
    // What is as the register has it stays marked; an address that the person went on with does not.
    const draft = await api.drafts.get({ id })
    expect([draft.sources['fullName'], draft.sources['home']]).toEqual(['population.name', undefined])
    expect((await api.drafts.listDrafts()).map((one) => one.id)).toEqual([id])
    expect(await api.drafts.check({ id })).toMatchObject({ canSend: true, faults: [], missingPapers: [] })
    expect(await codeOf(citizen(FATHER, 1).drafts.send({ id, revision, ...key() }))).toBe('platform.level.too-low')
    const { code, phoneEnd } = await api.drafts.send({ id, revision, ...key() })
    expect([code, phoneEnd]).toEqual(['H55.05.443-261125-0001', '0017'])
    expect(await api.drafts.listDrafts()).toEqual([])

    const [row] = (await reception().desk.queue({})).rows
    expect(row).toMatchObject({ dossierId: id, code, kind: 'reception', colour: 'yellow', feeState: 'asked', assignee: null })
    expect((await reception().desk.counts()).kinds).toMatchObject({ reception: 1, task: 0 })
    const fault = [{ item: 'licenceNumber', reason: 'Số giấy phép không khớp' }]
    await reception().desk.askSupplement({ dossierId: id, revision: row!.revision, faults: fault, ...key() })
    const asked = await api.mine.get({ id })
    expect(asked).toMatchObject({ phase: 'incomplete', toDo: 'supply', faults: fault, canSupply: true, holders: [] })
    const again = await api.drafts.saveAnswers({ id, revision: asked.revision, page: 'licence', answers: { licenceNumber: '190123456780', classes: ['A1'] } })
    await api.mine.supply({ id, revision: again.revision, ...key() })
    await reception().desk.accept({ dossierId: id, revision: await revisionOf(id), ...key() })
    const atWork = await api.mine.get({ id })
    expect(atWork.due).toEqual({ date: '2026-12-02', half: 'afternoon' })
    expect(atWork.holders.map(({ office }) => office.vi).sort()).toEqual(['Phòng Cảnh sát giao thông, Công an tỉnh', 'Sở Y tế'])

    for (const [who, task] of [[health(), 'health'], [police(), 'check'], [police(), 'print']] as const) await who.desk.finishTask({ dossierId: id, revision: await revisionOf(id), task, ...key() })
    expect((await leader().desk.open({ dossierId: id })).actions.sort()).toEqual(['approve', 'hold', 'reject', 'send-back'])
    expect(await leader().desk.decideMany({ dossiers: [{ dossierId: id, revision: await revisionOf(id), ...key() }], choice: { kind: 'approve' } })).toEqual([{ dossierId: id, refusal: null }])
    await leader().sign.signResults({ dossiers: [{ dossierId: id, revision: await revisionOf(id) }], pin: '123456', ...key() })
    expect((await api.mine.get({ id })).toDo).toBe('pay')
    await reception().counter.takeFee({ dossierId: id, ...key() })
    await reception().desk.handOver({ dossierId: id, revision: await revisionOf(id), ...key() })
    const ended = await api.mine.get({ id })
    expect([ended.phase, ended.toDo, ended.canRate, ended.documents.map(({ form }) => form)]).toEqual(['returned', 'rate', true, ['supplement', 'receipt', 'result']])
    expect(ended.timeline.map(({ kind }) => kind)).toEqual(['submit', 'ask-supplement', 'supply', 'accept', 'finish-task', 'finish-task', 'finish-task', 'approve', 'sign', 'hand-over'])
    await api.mine.rate({ id, score: 5 })
    expect(await codeOf(api.mine.rate({ id, score: 1 }))).toBe('procedures.rating.not-now')
    expect(await as(null).figures.published({ procedureCode: '3.000347' })).toMatchObject({ completed: 1, onTime: 1, late: 0, rating: 5, ratings: 1 })
    const log = await database.owner.query('select distinct reason from platform.access_log where citizen_id = $1 order by 1', [FATHER])
    expect(log.rows.map(({ reason }) => reason)).toEqual(['procedures.access.open', 'procedures.access.queue', 'procedures.access.work'])
  })

  it('is written once for a press whose answer got lost (OP27)', async () => {
    const api = citizen()
    const { id } = await api.drafts.start({ procedureCode: '3.000347', ...key() })
    const revision = await fill(api, id)
    const press = key()
    const first = await api.drafts.send({ id, revision, ...press })
    expect(await api.drafts.send({ id, revision, ...press })).toEqual(first)
    expect((await api.drafts.send({ id, revision, ...key() })).code).toBe(first.code)
  })
})

describe('a supplement', () => {
  it('changes what was asked for and nothing else', async () => {
    const { id } = await sent()
    await reception().desk.askSupplement({ dossierId: id, revision: await revisionOf(id), faults: [{ item: 'licenceNumber', reason: 'Số giấy phép không khớp' }], ...key() })
    const revision = await revisionOf(id)
    const save = (page: string, answers: Record<string, unknown>) => codeOf(citizen().drafts.saveAnswers({ id, revision, page, answers }))
    expect(await save('licence', { licenceNumber: '190123456780', classes: ['A1', 'A'] })).toBe('dossier.answers.not-asked-for')
    expect(await save('licence', { licenceNumber: '190123456780' })).toBe('dossier.answers.not-asked-for')
    expect(await save('person', { ...ANSWERS['person'], fullName: 'Nguyễn Văn Hưng' })).toBe('dossier.answers.not-asked-for')
    const { street, commune, province } = ANSWERS['person']!['home'] as Record<string, string>
    expect(await save('person', { ...ANSWERS['person'], home: { street, commune, province } })).toBe('done')
    await citizen().drafts.saveAnswers({ id, revision: await revisionOf(id), page: 'licence', answers: { licenceNumber: '190123456780', classes: ['A1'] } })
    await citizen().mine.supply({ id, revision: await revisionOf(id), ...key() })
    expect((await citizen().mine.get({ id })).answers).toMatchObject({ licenceNumber: '190123456780', fullName: 'Nguyễn Văn Hùng' })
  })

  it('that would change the fee is refused', async () => {
    const { id } = await sent()
    await reception().desk.askSupplement({ dossierId: id, revision: await revisionOf(id), faults: [{ item: 'licenceNumber', reason: 'Số giấy phép không khớp' }], ...key() })
    await database.owner.query(`update dossier.dossiers set fee = jsonb_set(fee, '{totalDong}', '"115000"') where id = $1`, [id])
    expect(await codeOf(citizen().mine.supply({ id, revision: await revisionOf(id), ...key() }))).toBe('dossier.fee.changed')
  })
})

describe('whose dossier it is', () => {
  it('nobody else sees, changes or tracks it', async () => {
    const { id, code } = await sent()
    const other = citizen(STRANGER)
    const tries = [
      () => other.mine.get({ id }),
      () => other.drafts.get({ id }),
      () => other.drafts.saveAnswers({ id, revision: 6, page: 'origin', answers: {} }),
      () => other.mine.withdraw({ id, revision: 6, ...key() }),
      () => other.mine.complain({ id, text: 'Chậm quá', ...key() }),
    ]
    for (const attempt of tries) expect(await codeOf(attempt())).toBe('dossier.dossier.missing')
    const elsewhere = desk('one-stop.officer', 'HCC-05482')
    expect(await codeOf(elsewhere.desk.open({ dossierId: id }))).toBe('dossier.dossier.missing')
    expect(await codeOf(elsewhere.desk.accept({ dossierId: id, revision: await revisionOf(id), ...key() }))).toBe('procedures.desk.not-yours')
    expect(await codeOf(police().desk.finishTask({ dossierId: id, revision: await revisionOf(id), task: 'check', ...key() }))).toBe('procedures.desk.not-yours')
    const caller = callerFor(sector, database, null, { callerKey: 'a' })
    expect(await caller.track.find({ code: code.toLowerCase(), phoneEnd: '0017' })).toMatchObject({ code, phase: 'submitted', holders: [{ work: { vi: 'Tiếp nhận hồ sơ' } }] })
    expect(await codeOf(caller.track.find({ code, phoneEnd: '0018' }))).toBe('procedures.track.not-found')
    for (let tried = 0; tried < 10; tried++) await codeOf(callerFor(sector, database, null, { callerKey: `b${tried}` }).track.find({ code, phoneEnd: '0018' }))
    // Ten thousand endings are not tried one after the other, from however many addresses.
    expect(await codeOf(callerFor(sector, database, null, { callerKey: 'z' }).track.find({ code, phoneEnd: '0017' }))).toBe('platform.rate.too-many')
  })

  it('a parent writes for a child; the draft is the writer’s, what was sent both parents’', async () => {
    const api = citizen()
    const { id } = await api.drafts.start({ procedureCode: '2.002481', forPersonId: DAUGHTER, ...key() })
    expect((await api.drafts.get({ id })).person).toEqual({ citizenId: DAUGHTER, name: 'Nguyễn Ngọc Hà', isMe: false })
    expect(await codeOf(citizen(MOTHER).drafts.get({ id }))).toBe('dossier.dossier.missing')
    expect(await codeOf(citizen(STRANGER).drafts.start({ procedureCode: '2.002481', forPersonId: DAUGHTER, ...key() }))).toBe('platform.record.not-yours')
    await api.drafts.discard({ id })
    expect(await codeOf(api.drafts.get({ id }))).toBe('dossier.dossier.missing')
  })
})

describe('at a desk', () => {
  it('work is claimed once, given to a colleague, and not done by another', async () => {
    const { id } = await sent()
    const [task] = (await reception().desk.open({ dossierId: id })).tasks
    await registerPerson(database, { citizenId: '019182000080', name: 'Phạm Thị Lan', duties: [{ role: 'one-stop.officer', organisationCode: 'HCC-05443' }] })
    await registerPerson(database, { citizenId: '019184000090', name: 'Đỗ Thị Hạnh', duties: [{ role: 'one-stop.officer', organisationCode: 'HCC-05443' }] })
    const colleague = desk('one-stop.officer', 'HCC-05443', '019184000090')
    const claims = await Promise.all(Array.from({ length: 20 }, (_, at) => codeOf((at % 2 === 0 ? reception() : colleague).desk.claim({ taskId: task!.taskId, isMine: true }))))
    expect(new Set(claims)).toEqual(new Set(['done', 'procedures.desk.assigned-to-other']))
    await reception().desk.assign({ taskId: task!.taskId, personId: '019184000090' })
    expect(await codeOf(reception().desk.accept({ dossierId: id, revision: await revisionOf(id), ...key() }))).toBe('procedures.desk.assigned-to-other')
    expect(await codeOf(reception().desk.assign({ taskId: task!.taskId, personId: STRANGER }))).toBe('procedures.desk.not-a-colleague')
    // During leave the one who stands in may (X21).
    await colleague.desk.setStandIn({ office: 'HCC-05443', role: 'one-stop.officer', standInId: '019182000080', fromOn: '2026-11-25', toOn: '2026-11-27' })
    expect((await reception().desk.queue({ whose: 'mine' })).rows.map(({ dossierId }) => dossierId)).toContain(id)
    await reception().desk.accept({ dossierId: id, revision: await revisionOf(id), ...key() })
  })

  it('comments are for colleagues alone', async () => {
    const { id } = await sent()
    await reception().desk.comment({ dossierId: id, text: 'Gọi lại cho người nộp', ...key() })
    expect((await reception().desk.open({ dossierId: id })).comments.map(({ text }) => text)).toEqual(['Gọi lại cho người nộp'])
    expect(JSON.stringify(await citizen().mine.get({ id }))).not.toContain('Gọi lại')
  })

  it.each([
    ['a code', (code: string) => code.slice(0, 18)],
    ['the person’s number', () => '0190 8500 0017'],
    ['a name as it is written, without marks', () => 'nguyen van hu'],
    ['a given name alone', () => 'Hùng'],
  ])('a dossier is found by %s', async (_, query) => {
    const { id, code } = await sent()
    expect((await reception().desk.find({ query: query(code) })).map((one) => one.dossierId)).toContain(id)
    expect(await desk('one-stop.officer', 'HCC-05482').desk.find({ query: query(code) })).toEqual([])
  })

  it.each(['%', '_', '\\', "'", '', '   ', '\ud800'])('searching for %j is taken literally and finds nobody (OP31)', async (query) => {
    expect(await reception().desk.find({ query })).toEqual([])
  })

  it('a paper dossier is taken for somebody present: sent and received at once, with scan and cash', async () => {
    const counter = reception().counter
    const person = await counter.findPerson({ citizenId: STRANGER })
    expect(person.name).toBe('Lê Thị Thu Hương')
    // Who applies is who stands there, never the officer who types.
    expect((await counter.begin({ citizenId: STRANGER, procedureCode: '1.005092', ...key() })).answers).toMatchObject({ fullName: 'Lê Thị Thu Hương' })
    const draft = await counter.begin({ citizenId: STRANGER, procedureCode: '3.000347', ...key() })
    expect(draft.answers).toMatchObject({ fullName: 'Lê Thị Thu Hương' })
    const uploadId = randomUUID()
    await counter.putPart({ uploadId, part: 0, base64: Buffer.from('%PDF-1.7 giấy').toString('base64') })
    await counter.scan({ id: draft.id, uploadId, parts: 1, fileName: 'đơn.pdf', paper: 'other', ...key() })
    const answers = { ...Object.assign({}, ...Object.values(ANSWERS)), fullName: 'Lê Thị Thu Hương', citizenId: STRANGER, birthDate: '1990-11-02' }
    const receipt = await counter.take({ id: draft.id, revision: draft.revision, answers, phone: '0925 000 068', paidInCash: true, ...key() })
    const own = await citizen(STRANGER).mine.get({ id: draft.id })
    expect(own).toMatchObject({ code: receipt.code, phase: 'processing', channel: 'counter', feeState: 'paid', documents: [{ form: 'receipt' }] })
    expect(own.papers).toMatchObject([{ origin: 'scan', fileName: 'đơn.pdf' }])
  })
})

describe('drafts at a counter', () => {
  const drafts = async () => Number((await database.owner.query("select count(*) from dossier.dossiers where phase = 'draft' and channel = 'counter' and citizen_id = $1", [MOTHER])).rows[0].count)
  const begin = () => reception().counter.begin({ citizenId: MOTHER, procedureCode: '3.000347', ...key() })

  it('are begun once for one person and procedure, without the scans of before, and thrown away', async () => {
    const first = await begin()
    const uploadId = randomUUID()
    await reception().counter.putPart({ uploadId, part: 0, base64: Buffer.from('%PDF-1.7 giấy').toString('base64') })
    await reception().counter.scan({ id: first.id, uploadId, parts: 1, fileName: 'đơn.pdf', paper: 'other', ...key() })
    // More often than an officer may have drafts.
    for (let again = 0; again < 31; again++) expect((await begin()).id).toBe(first.id)
    const { rows } = await database.owner.query('select 1 from dossier.papers where dossier_id = $1', [first.id])
    expect([await drafts(), rows.length]).toEqual([1, 0])
    expect(await codeOf(desk('one-stop.officer', 'HCC-05443', '019184000090').counter.discard({ id: first.id }))).toBe('procedures.desk.not-yours')
    await reception().counter.discard({ id: first.id })
    expect(await drafts()).toBe(0)
  })

  it('are swept after a day; what people write themselves stays', async () => {
    await begin()
    const own = await citizen(MOTHER).drafts.start({ procedureCode: '3.000347', ...key() })
    const sweep = async (now: string) => {
      const { db } = testServices<ProceduresDatabase>(sector.id, database)
      await sector.jobs!.find(({ name }) => name === 'sweep-counter-drafts')!.run(null, { db, clock: fixedClock(now), log: silentLog, signal: new AbortController().signal })
    }
    const { rows } = await database.owner.query('select changed_at from dossier.dossiers where citizen_id = $1', [MOTHER])
    const at = (rows[0].changed_at as Date).getTime()
    await sweep(new Date(at + 86_000_000).toISOString())
    expect(await drafts()).toBe(1)
    await sweep(new Date(at + 2 * 86_400_000).toISOString())
    expect(await drafts()).toBe(0)
    await citizen(MOTHER).drafts.discard({ id: own.id })
  })
})

describe('files', () => {
  const put = async (api: ReturnType<typeof citizen>, bytes: Buffer, parts = 1) => {
    const uploadId = randomUUID()
    for (let part = 0; part < parts; part++) await api.drafts.putPart({ uploadId, part, base64: bytes.subarray(part * 524_288, (part + 1) * 524_288).toString('base64') })
    return uploadId
  }

  it('come in parts, are named in NFC, and come back as they were (OP29)', async () => {
    const api = citizen()
    const { id } = await api.drafts.start({ procedureCode: '3.000347', ...key() })
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(700_000, 7)])
    const uploadId = await put(api, bytes, 2)
    const name = 'Giấy khai sinh – Đặng "Thị" Ánh\r\n.pdf'
    const paper = await api.drafts.addPaper({ id, uploadId, parts: 2, fileName: name.normalize('NFD'), paper: 'health-certificate', ...key() })
    expect(paper).toMatchObject({ fileName: 'Giấy khai sinh – Đặng "Thị" Ánh .pdf', mediaType: 'application/pdf', bytes: bytes.length })
    const parts = await Promise.all([0, 1].map((part) => api.mine.readPaper({ dossierId: id, paperId: paper.id, part })))
    expect(parts.map(({ isLast }) => isLast)).toEqual([false, true])
    expect(Buffer.concat(parts.map(({ base64 }) => Buffer.from(base64, 'base64'))).equals(bytes)).toBe(true)
    expect(await codeOf(citizen(STRANGER).mine.readPaper({ dossierId: id, paperId: paper.id, part: 0 }))).toBe('dossier.dossier.missing')
    await api.drafts.removePaper({ id, paperId: paper.id })
    expect((await api.drafts.get({ id })).papers).toEqual([])
    await api.drafts.discard({ id })
  })

  it('are refused by what is in them, when a part is missing, and as somebody else’s', async () => {
    const api = citizen()
    const { id } = await api.drafts.start({ procedureCode: '3.000347', ...key() })
    const add = (uploadId: string, parts = 1) => codeOf(api.drafts.addPaper({ id, uploadId, parts, fileName: 'x.pdf', paper: 'other', ...key() }))
    expect(await add(await put(api, Buffer.from('<script>alert(1)</script>')))).toBe('procedures.file.wrong-type')
    expect(await add(await put(api, Buffer.from('%PDF-')), 2)).toBe('procedures.file.incomplete')
    expect(await add(await put(citizen(MOTHER), Buffer.from('%PDF-')))).toBe('procedures.file.incomplete')
    await api.drafts.discard({ id })
  })
})
