import type { AddressInfo } from 'node:net'
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase, type TestDatabase } from '@mc/db/testing'
import { writeDocument } from '@mc/pdf'
import { makeAuthority } from '@mc/sandbox-ca/authority'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { attribute } from '../audit/attribution.ts'
import type { PlatformDatabase } from '../platform/platform-database.ts'
import { checkCodeOf, findSignedByCode, findSignedByHash, keepSigned, newCheckCode, printedCheckCode } from '../signing/signed-documents.ts'
import { signByService } from './sign-by-service.provider.ts'
import type { SignPort } from './sign.port.ts'

const folder = mkdtempSync(join(tmpdir(), 'mc-sign-'))
const LEADER = { personId: '019072000192', name: 'Đặng Quốc Việt', office: 'Sở Xây dựng' }
const SEAL = { organisationCode: 'SXD-19', name: 'Sở Xây dựng' }
let authority: Awaited<ReturnType<typeof makeAuthority>>
let url = ''
let port: SignPort
let pdf: Uint8Array
const sandbox = (path: string, payload: object) => authority.inject({ method: 'POST', url: `/_sandbox/${path}`, payload })
const sign = (pin = '123456', person = LEADER) => port.signDocuments({ person, pin, documents: [{ pdf, reason: 'Phê duyệt', seal: SEAL }] })
const codeOf = (promise: Promise<unknown>) => promise.then(() => 'nothing', (error: { code?: string }) => error.code)

beforeAll(async () => {
  authority = await makeAuthority({ port: 0, dataDir: folder, serviceToken: 'secret' })
  await authority.listen({ port: 0, host: 'localhost' })
  url = `http://localhost:${(authority.server.address() as AddressInfo).port}`
  port = signByService({ service: { url, token: 'secret' }, rootsFile: join(folder, 'root.pem') })
  pdf = await writeDocument({ kind: 'Giấy phép', issuer: { name: 'Sở Xây dựng' }, number: '12/GP-SXD', place: 'Thái Nguyên', on: '2026-11-25', body: [], signers: [], madeAt: new Date('2026-11-25T02:00:00Z') })
})
afterAll(() => authority.close())
beforeEach(async () => {
  await sandbox('script', { reset: true })
})

describe('signing by the service', () => {
  it('a leader signs several at once, the agency’s seal follows, pdfsig and the own check agree', async () => {
    const signed = await port.signDocuments({ person: LEADER, pin: '123456', documents: Array.from({ length: 3 }, () => ({ pdf, reason: 'Phê duyệt', seal: SEAL })) })
    expect(signed).toHaveLength(3)
    for (const { pdf: file } of signed) {
      writeFileSync(join(folder, 'signed.pdf'), file)
      const said = execFileSync('pdfsig', ['-nocert', join(folder, 'signed.pdf')], { encoding: 'utf8' })
      expect(said.match(/Signature is Valid/g)).toHaveLength(2)
      expect(await port.checkDocument(file)).toMatchObject([{ verdict: 'valid', signer: { name: LEADER.name, organisation: LEADER.office, number: LEADER.personId } }, { verdict: 'valid', signer: { name: SEAL.name, number: SEAL.organisationCode } }])
    }
  })

  it('says how many tries are left, locks, and unlocks nobody else', async () => {
    const other = { ...LEADER, personId: '019075000203' }
    await expect(sign('000000', other)).rejects.toMatchObject({ code: 'platform.signing.pin-wrong', params: { triesLeft: 4 } })
    for (let left = 4; left > 0; left--) await sign('000000', other).catch(() => undefined)
    expect(await codeOf(sign('123456', other))).toBe('platform.signing.pin-locked')
    expect(await codeOf(sign())).toBe('nothing')
  })

  it.each([
    ['the service is down', { down: true }],
    ['a time stamp is of other bytes', { stamp: 'other-bytes' }],
    ['a time stamp is by a stranger', { stamp: 'foreign' }],
    ['a time stamp is an hour off', { stamp: 'wrong-time' }],
    ['nobody tells the certificate’s status', { ocsp: 'try-later' }],
  ])('signs nothing when %s', async (_, script) => {
    await sandbox('script', script)
    expect(await codeOf(sign())).toBe('platform.signing.away')
  })

  it('signs nothing without a place for it, and trusts nothing without roots', async () => {
    const closed = signByService({ service: undefined, rootsFile: undefined })
    expect(await codeOf(closed.signDocuments({ person: LEADER, pin: '123456', documents: [{ pdf, reason: '' }] }))).toBe('platform.signing.away')
    const [{ pdf: file } = { pdf: Buffer.alloc(0) }] = await sign()
    expect(await closed.checkDocument(file)).toMatchObject([{ verdict: 'untrusted', certificate: 'foreign' }, { verdict: 'untrusted' }])
  })

  it('what is no signed PDF is told apart from a broken one', async () => {
    expect(await codeOf(port.checkDocument(Buffer.from('xin chào')))).toBe('platform.signing.file-unreadable')
    expect(await port.checkDocument(pdf)).toEqual([])
  })
})

describe('what was signed is kept', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase({ sets: [{ id: 'club', directory: mkdtempSync(join(tmpdir(), 'mc-club-')) }] })
  })
  afterAll(() => database[Symbol.asyncDispose]())

  it('is found by who has its code or its bytes, by its owner, and by nobody else; nobody signs for another', async () => {
    const db = database.connect<PlatformDatabase>('mc_club')
    const [file] = await sign()
    const code = newCheckCode()
    const fileHash = createHash('sha384').update(file!.pdf).digest('hex')
    const keep = (actor: string, actorId = actor) =>
      db.transaction({ duty: 'agency.leader', actor }, async (trx) => {
        attribute(trx, { actorId, actorName: LEADER.name, organisationCode: SEAL.organisationCode, role: 'agency.leader', requestId: 'test' })
        await keepSigned(trx, { code, fileHash, sector: 'club', kind: 'club.licence', subject: '1', citizenId: '019085000017', title: 'Giấy phép', number: '12/GP-SXD', holderName: 'Nguyễn Văn Ân', issuedOn: '2026-11-25', file: file! })
      })
    await expect(keep('019070000134', LEADER.personId)).rejects.toThrow(/row-level security/)
    await keep(LEADER.personId)
    const all = (scope: object) => db.as(scope).selectFrom('platform.signed_documents').select('code').execute()
    expect(await all({})).toEqual([])
    expect(await all({ citizen: '019187000025', actor: '019187000025' })).toEqual([])
    expect(await all({ citizen: '019085000017', actor: '019085000017' })).toEqual([{ code }])
    expect(await db.transaction({}, (trx) => findSignedByCode(trx, code))).toMatchObject({ title: 'Giấy phép', file_hash: fileHash, signatures: [{ verdict: 'valid' }, { verdict: 'valid' }] })
    expect(await db.transaction({}, (trx) => findSignedByHash(trx, fileHash))).toMatchObject({ code })
    expect(await db.transaction({}, (trx) => findSignedByCode(trx, newCheckCode()))).toBeNull()
    await expect(db.transaction({ duty: 'agency.leader', actor: LEADER.personId }, (trx) => trx.deleteFrom('platform.signed_documents').execute())).rejects.toThrow(/permission denied|only added to/)
  })

  it('codes are read as people write them', () => {
    const code = newCheckCode()
    expect(checkCodeOf(printedCheckCode(code).toLowerCase())).toBe(code)
    expect(checkCodeOf('7h2k 9qx4-moaz b3tl')).toBe('7H2K9QX4M0AZB3T1')
    expect(checkCodeOf('7H2K')).toBeNull()
    expect(checkCodeOf("' or true --")).toBeNull()
  })
})
