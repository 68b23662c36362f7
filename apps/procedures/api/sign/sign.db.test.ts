import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { migrationsOf, type Viewer } from '@mc/server-kit'
import { aViewer, callerFor, registerPerson } from '@mc/server-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import sector from '../sector.ts'
import { aSigningService } from '../testing/a-signing-service.ts'
import { fillForTests } from '../testing/fill-for-tests.ts'

const FATHER = '019085000017'
const folder = mkdtempSync(join(tmpdir(), 'mc-result-'))
let database: TestDatabase
let service: Awaited<ReturnType<typeof aSigningService>>
beforeAll(async () => {
  service = await aSigningService()
  database = await testDatabase({ sets: migrationsOf([sector]) })
  await fillForTests(database)
  await registerPerson(database, { citizenId: FATHER, name: 'Nguyễn Văn Hùng' })
})
afterAll(async () => {
  await database[Symbol.asyncDispose]()
  await service[Symbol.asyncDispose]()
})

const as = (viewer: Viewer | null, more: { isolated?: boolean } = {}) => callerFor(sector, database, viewer, { signing: service.signing, ...more })
const leader = (office = 'CSGT-19') => aViewer({ personId: '019072000192', name: 'Đặng Quốc Việt', roles: ['agency.leader'], organisationCode: office })
const father = () => as(aViewer({ personId: FATHER, name: 'Nguyễn Văn Hùng' }))
const codeOf = (run: Promise<unknown>) => run.then(() => 'done', (error: { cause?: { code?: string }; code?: string }) => error.cause?.code ?? error.code)
let dossiers = 0

/** A dossier that a leader has decided on. */
async function decided({ office = 'CSGT-19', decision = { outcome: 'approved' } as object } = {}): Promise<string> {
  const code = `H55.05.443-261125-${String(++dossiers).padStart(4, '0')}`
  const life = { phase: 'signing', stage: 1, doneTasks: [], supplementsAsked: 0, hold: null, decision, startedAt: { date: '2026-11-25', time: '09:00' }, stops: [] }
  const answers = { origin: 'vietnam', reason: 'expiring', licenceNumber: '190123456789', classes: ['A1'], phone: '+84925000017', delivery: 'office' }
  const { rows } = await database.owner.query(
    `insert into dossier.dossiers (code, citizen_id, citizen_name, filed_by, applicant_kind, procedure_code, procedure_version, channel, commune_code, reception_office, answers, life, revision, created_at, changed_at, sent_at, received_at)
     values ($1, $2, 'Nguyễn Văn Hùng', $2, 'self', '3.000347', 1, 'online', '05443', 'HCC-05443', $3, $4, 6, now(), now(), now(), now()) returning id`,
    [code, FATHER, JSON.stringify(answers), JSON.stringify(life)],
  )
  await database.owner.query("insert into dossier.tasks (dossier_id, citizen_id, task, kind, office, role, opened_at) values ($1, $2, '@signing', 'signing', $3, 'agency.leader', now())", [rows[0].id, FATHER, office])
  return rows[0].id
}
const signing = (ids: readonly string[], pin = '123456') => ({ dossiers: ids.map((dossierId) => ({ dossierId, revision: 6 })), pin, idempotencyKey: randomUUID() })

async function resultOf(dossierId: string): Promise<{ fileName: string; pdf: Buffer; code: string }> {
  const { documents } = await father().mine.get({ id: dossierId })
  const result = documents.find(({ form }) => form === 'result')!
  expect(result).toMatchObject({ hasFile: true, isSigned: true })
  const file = await father().documents.readMine({ dossierId, documentId: result.id, part: 0 })
  const { rows } = await database.owner.query('select code from platform.signed_documents where subject = $1', [dossierId])
  return { fileName: file.fileName, pdf: Buffer.from(file.base64, 'base64'), code: rows[0].code }
}

describe('a leader signs', () => {
  it('several results by one PIN; the applicant downloads, pdfsig and anybody find them true', async () => {
    const ids = [await decided(), await decided({ decision: { outcome: 'rejected', reason: 'Giấy phép đã bị tước' } })]
    const waiting = await as(leader()).sign.list({ dossierIds: null })
    expect(waiting.map(({ dossierId, decision }) => [dossierId, decision?.outcome])).toEqual([[ids[0], 'approved'], [ids[1], 'rejected']])
    const preview = await as(leader()).sign.preview({ dossierId: ids[0]! })
    expect(execFileSync('pdftotext', ['-', '-'], { input: Buffer.from(preview.base64, 'base64'), encoding: 'utf8' })).toContain('GIẤY PHÉP LÁI XE')
    const { signed } = await as(leader()).sign.signResults(signing(ids))
    expect(signed.map(({ number }) => number)).toEqual(['01/GP-CSGT', '02/TB-CSGT'])
    expect(await as(leader()).sign.list({ dossierIds: null })).toEqual([])

    const { fileName, pdf, code } = await resultOf(ids[0]!)
    expect(fileName).toBe('Kết quả H55.05.443-261125-0001.pdf')
    const path = join(folder, 'result.pdf')
    writeFileSync(path, pdf)
    const said = execFileSync('pdfsig', ['-nocert', path], { encoding: 'utf8' })
    expect(said.match(/Signature is Valid/g)).toHaveLength(2)
    expect(said).toContain('Signer Certificate Common Name: Đặng Quốc Việt')
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
    for (const words of ['Số: 01/GP-CSGT', 'Họ và tên: Nguyễn Văn Hùng', '190123456789', 'Ký bởi: Đặng Quốc Việt', 'BẢN THỬ NGHIỆM']) expect(text).toContain(words)
    // How to reach a person is not what a licence says.
    expect(text).not.toContain('925000017')

    const byCode = await as(null).verify.checkCode({ code: `${code.slice(0, 4)}-${code.slice(4).toLowerCase()}` })
    expect(byCode).toMatchObject({ verdict: 'valid', issued: { title: 'Giấy phép lái xe', number: '01/GP-CSGT', holderName: 'Nguyễn Văn Hùng', withdrawn: null }, signatures: [{ signer: { name: 'Đặng Quốc Việt' }, isTest: true }, { signer: { organisation: null } }] })
    expect((await as(null).verify.readOriginal({ code })).base64).toBe(pdf.toString('base64'))
    expect(await as(null).verify.checkFile({ base64: pdf.toString('base64') })).toMatchObject({ verdict: 'valid', issued: { number: '01/GP-CSGT' } })
    const changed = Buffer.from(pdf)
    changed[800] = changed[800]! ^ 1
    expect(await as(null).verify.checkFile({ base64: changed.toString('base64') })).toMatchObject({ verdict: 'broken', issued: null })
    await database.owner.query("update platform.signed_documents set withdrawn_at = now(), withdrawn_reason = 'cấp nhầm' where code = $1", [code])
    expect(await as(null).verify.checkCode({ code })).toMatchObject({ verdict: 'withdrawn', issued: { withdrawn: { reason: 'cấp nhầm' } } })
  })

  it('once, though pressed twice', async () => {
    const press = signing([await decided()])
    const first = await as(leader()).sign.signResults(press)
    expect(await as(leader()).sign.signResults(press)).toEqual(first)
  })

  it('nothing when the PIN is wrong, the service away or a dossier changed: no number is used, no dossier moves', async () => {
    const id = await decided({ office: 'SXD-19' })
    const api = as(leader('SXD-19'))
    expect(await codeOf(api.sign.signResults(signing([id], '654321')))).toBe('platform.signing.pin-wrong')
    await service.script({ down: true })
    expect(await codeOf(api.sign.signResults(signing([id])))).toBe('platform.signing.away')
    await service.script({ reset: true })
    expect(await codeOf(api.sign.signResults({ ...signing([id]), dossiers: [{ dossierId: id, revision: 5 }] }))).toBe('dossier.dossier.changed')
    expect(await father().mine.get({ id })).toMatchObject({ phase: 'signing', documents: [] })
    expect((await api.sign.signResults(signing([id]))).signed).toMatchObject([{ number: '01/GP-SXD' }])
  })

  it('only what waits for a signature of their office, on the page of its own origin, at level 2', async () => {
    const id = await decided()
    expect(await codeOf(as(leader('SYT-19')).sign.signResults(signing([id])))).toBe('procedures.desk.not-yours')
    expect(await codeOf(as(leader(), { isolated: false }).sign.signResults(signing([id])))).toBe('platform.page.not-isolated')
    expect(await codeOf(as(aViewer({ personId: '019072000192', roles: ['agency.leader'], organisationCode: 'CSGT-19', level: 1 })).sign.list({ dossierIds: null }))).toBe('platform.level.too-low')
  })

  it('no PIN stays in the database', async () => {
    await as(leader()).sign.signResults(signing([await decided()]))
    const { rows } = await database.owner.query("select count(*)::int as found from platform.idempotency_answers where answer::text like '%123456%'")
    expect(rows[0].found).toBe(0)
  })
})

describe('documents of a dossier', () => {
  it('are the applicant’s and the offices’, and nobody else’s', async () => {
    const id = await decided()
    await as(leader()).sign.signResults(signing([id]))
    const [document] = (await father().mine.get({ id })).documents
    const wanted = { dossierId: id, documentId: document!.id, part: 0 }
    expect(await codeOf(as(aViewer({ personId: '019190000068' })).documents.readMine(wanted))).toBe('dossier.dossier.missing')
    expect(await codeOf(as(aViewer({ personId: '019186000178', roles: ['agency.officer'], organisationCode: 'SYT-19' })).documents.readAtDesk(wanted))).toBe('dossier.dossier.missing')
  })

  it('forms are drawn from what was written down', async () => {
    const id = await decided()
    const insert = (form: string, data: object) => database.owner.query('insert into dossier.documents (dossier_id, citizen_id, form, data, at) values ($1, $2, $3, $4, now())', [id, FATHER, form, JSON.stringify({ by: 'Phạm Thị Lan', office: 'HCC-05443', due: { date: '2026-12-02', half: 'afternoon' }, ...data })])
    await insert('receipt', { feeState: 'asked' })
    await insert('supplement', { faults: [{ item: 'licenceNumber', reason: 'Số không khớp' }] })
    await insert('refusal', { faults: [{ item: 'licenceNumber', reason: 'Không đọc được' }] })
    await insert('stop', { reason: 'withdrawn' })
    const text: Record<string, string> = {}
    for (const document of (await father().mine.get({ id })).documents) {
      expect(document.hasFile).toBe(true)
      const { base64 } = await father().documents.readMine({ dossierId: id, documentId: document.id, part: 0 })
      text[document.form] = execFileSync('pdftotext', ['-layout', '-', '-'], { input: Buffer.from(base64, 'base64'), encoding: 'utf8' }).replace(/\s+/g, ' ')
    }
    expect(text['receipt']).toContain('Thời gian trả kết quả: buổi chiều ngày 02/12/2026')
    expect(text['receipt']).toContain('5 ngày làm việc')
    expect(text['supplement']).toContain('Số không khớp')
    expect(text['supplement']).not.toContain('licenceNumber')
    expect(text['refusal']).toContain('Không đọc được')
    expect(text['stop']).toContain('người nộp rút hồ sơ')
  })
})

describe('anybody checks', () => {
  it('a code that is none, a file that is none', async () => {
    for (const code of ['7H2K-9QX4-M0AZ-B3TC', "' or 1=1"]) expect(await as(null).verify.checkCode({ code })).toMatchObject({ verdict: 'not-issued', issued: null })
    expect(await codeOf(as(null).verify.readOriginal({ code: '7H2K-9QX4-M0AZ-B3TC' }))).toBe('procedures.verify.unknown')
    expect(await codeOf(as(null).verify.checkFile({ base64: Buffer.from('xin chào').toString('base64') }))).toBe('platform.signing.file-unreadable')
  })

  it('not without end', async () => {
    const api = callerFor(sector, database, null, { callerKey: 'busy' })
    const codes = []
    for (let tries = 0; tries < 61; tries++) codes.push(await codeOf(api.verify.checkCode({ code: 'x' })))
    expect(codes.filter((code) => code === 'platform.rate.too-many')).toHaveLength(1)
  })
})
