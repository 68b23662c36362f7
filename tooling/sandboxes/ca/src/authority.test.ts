import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, afterAll, beforeEach, expect, it } from 'vitest'
import { createHash, verify, X509Certificate } from 'node:crypto'
import { makeAuthority } from './authority.ts'

/** Every answer is judged by OpenSSL, which none of this was written for. */
const folder = mkdtempSync(join(tmpdir(), 'mc-ca-'))
const at = (name: string) => join(folder, name)
const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
const env = { port: 4999, dataDir: join(folder, 'data'), serviceToken: 'secret' }
let authority: Awaited<ReturnType<typeof makeAuthority>>
const headers = { authorization: 'Bearer secret' }
const call = async (url: string, payload: object) => authority.inject({ method: 'POST', url, payload, headers })
const script = (change: object) => authority.inject({ method: 'POST', url: '/_sandbox/script', payload: change })

beforeAll(async () => {
  authority = await makeAuthority(env)
  writeFileSync(at('root.pem'), (await authority.inject('/ca/root.pem')).body)
  writeFileSync(at('issuing.pem'), (await authority.inject('/ca/issuing.pem')).body)
})
afterAll(() => authority.close())
beforeEach(() => script({ reset: true }))

async function credentialOf(userID: string): Promise<{ id: string; certificate: X509Certificate }> {
  const { credentialID } = (await call('/ra/credentials', { userID, name: 'Phạm Văn Lãnh', organisation: 'Sở Xây dựng' })).json()
  const { cert } = (await call('/csc/v2/credentials/info', { credentialID })).json()
  const certificate = new X509Certificate(Buffer.from(cert.certificates[0], 'base64'))
  writeFileSync(at(`${userID}.pem`), certificate.toString())
  return { id: credentialID, certificate }
}

async function statusOf(userID: string): Promise<string> {
  openssl('ocsp', '-issuer', 'issuing.pem', '-cert', `${userID}.pem`, '-reqout', 'req.der')
  const answer = await authority.inject({ method: 'POST', url: '/ocsp', payload: readFileSync(at('req.der')), headers: { 'content-type': 'application/ocsp-request' } })
  writeFileSync(at('resp.der'), answer.rawPayload)
  // Fails when the answer's nonce is not the question's, or its signature is not of the issuer's delegate.
  return openssl('ocsp', '-reqin', 'req.der', '-respin', 'resp.der', '-CAfile', 'root.pem', '-verify_other', 'issuing.pem', '-resp_text')
}

it('issues certificates that chain to its root', async () => {
  const { certificate } = await credentialOf('019000000001')
  expect(openssl('verify', '-CAfile', 'root.pem', '-untrusted', 'issuing.pem', '-purpose', 'smimesign', '019000000001.pem')).toContain('OK')
  expect(certificate.subject).toContain('CN=Phạm Văn Lãnh')
})

it('says good, then revoked, in OCSP and in the list', async () => {
  await credentialOf('019000000002')
  expect(await statusOf('019000000002')).toContain('Cert Status: good')
  await call('/_sandbox/revoke', { userID: '019000000002' })
  expect(await statusOf('019000000002')).toContain('Cert Status: revoked')
  writeFileSync(at('list.crl'), (await authority.inject('/crl/issuing.crl')).rawPayload)
  expect(() => openssl('verify', '-crl_check', '-CRLfile', 'list.crl', '-CAfile', 'root.pem', '-untrusted', 'issuing.pem', '019000000002.pem')).toThrow(/revoked/)
  expect((await credentialOf('019000000002')).certificate).toBeTruthy()
})

it('stamps the time so that openssl ts agrees; a wrong stamp is found', async () => {
  writeFileSync(at('signed-data'), 'nội dung')
  openssl('ts', '-query', '-data', 'signed-data', '-sha256', '-cert', '-out', 'q.tsq')
  const stamp = async () => {
    const answer = await authority.inject({ method: 'POST', url: '/tsa', payload: readFileSync(at('q.tsq')), headers: { 'content-type': 'application/timestamp-query' } })
    writeFileSync(at('r.tsr'), answer.rawPayload)
    return openssl('ts', '-verify', '-queryfile', 'q.tsq', '-in', 'r.tsr', '-CAfile', 'root.pem', '-untrusted', 'issuing.pem')
  }
  expect(await stamp()).toContain('Verification: OK')
  await script({ stamp: 'other-bytes' })
  await expect(stamp()).rejects.toThrow(/imprint mismatch/)
  await script({ stamp: 'foreign' })
  await expect(stamp()).rejects.toThrow(/certificate/)
})

it('signs only the digests that the PIN allowed, once', async () => {
  const { id: credentialID, certificate } = await credentialOf('019000000003')
  const hash = (text: string) => createHash('sha256').update(text).digest('base64')
  const hashAlgorithmOID = '2.16.840.1.101.3.4.2.1'
  const authorize = (pin: string | null) => call('/csc/v2/credentials/authorize', { credentialID, hashes: [hash('a')], hashAlgorithmOID, ...(pin && { authData: [{ id: 'PIN', value: pin }] }) })
  const sign = (SAD: string, text: string) => call('/csc/v2/signatures/signHash', { credentialID, SAD, hashes: [hash(text)], hashAlgorithmOID })
  expect((await authorize(null)).json()).toMatchObject({ error: 'invalid_pin' })
  const { SAD } = (await authorize('123456')).json()
  expect((await sign(SAD, 'b')).statusCode).toBe(400)
  const { signatures } = (await sign(SAD, 'a')).json()
  expect(verify('sha256', Buffer.from('a'), certificate.publicKey, Buffer.from(signatures[0], 'base64'))).toBe(true)
  expect((await sign(SAD, 'a')).statusCode).toBe(400)
})

it('locks after five wrong PINs, also against the right one, and forgets nothing over a restart', async () => {
  const { id: credentialID } = await credentialOf('019000000004')
  const authorize = (pin: string) => call('/csc/v2/credentials/authorize', { credentialID, hashes: [Buffer.alloc(32).toString('base64')], hashAlgorithmOID: '2.16.840.1.101.3.4.2.1', authData: [{ id: 'PIN', value: pin }] })
  for (let left = 4; left > 0; left--) expect((await authorize('000000')).json()).toEqual({ error: 'invalid_pin', triesLeft: left })
  expect((await authorize('000000')).json()).toEqual({ error: 'locked' })
  expect((await authorize('123456')).json()).toEqual({ error: 'locked' })
  await authority.close()
  authority = await makeAuthority(env)
  expect((await authorize('123456')).json()).toEqual({ error: 'locked' })
  await call('/_sandbox/unlock', { userID: '019000000004' })
  expect((await authorize('123456')).statusCode).toBe(200)
  expect((await authority.inject('/ca/root.pem')).body).toBe(readFileSync(at('root.pem'), 'utf8'))
})

it('is closed to who does not show the token, and away when told to', async () => {
  expect((await authority.inject({ method: 'POST', url: '/csc/v2/credentials/list', payload: {} })).statusCode).toBe(401)
  await script({ down: true })
  expect((await authority.inject('/ca/root.pem')).statusCode).toBe(503)
})
