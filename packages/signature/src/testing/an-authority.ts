import { makeAuthority } from '@mc/sandbox-ca/authority'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Witnesses } from '../sign-pdf.ts'

const SHA256 = '2.16.840.1.101.3.4.2.1'
type Credential = { id: string; chain: Buffer[] }

/** The sandbox authority in this very process, with what signing needs of it. */
export async function anAuthority() {
  const app = await makeAuthority({ port: 4998, dataDir: mkdtempSync(join(tmpdir(), 'mc-authority-')), serviceToken: 'secret' })
  const call = async (url: string, payload: object) => (await app.inject({ method: 'POST', url, payload, headers: { authorization: 'Bearer secret' } })).json()
  const ask = (url: string, type: string) => async (question: Uint8Array) => (await app.inject({ method: 'POST', url, payload: Buffer.from(question), headers: { 'content-type': type } })).rawPayload
  const witnesses: Witnesses = {
    stamp: ask('/tsa', 'application/timestamp-query'),
    status: ask('/ocsp', 'application/ocsp-request'),
    list: async () => (await app.inject('/crl/root.crl')).rawPayload,
  }
  const allow = async (credential: Credential, digests: readonly Buffer[]): Promise<string> =>
    (await call('/csc/v2/credentials/authorize', { credentialID: credential.id, hashes: digests.map((one) => one.toString('base64')), hashAlgorithmOID: SHA256, authData: [{ id: 'PIN', value: '123456' }] })).SAD
  const signAllowed = async (credential: Credential, SAD: string, digest: Buffer): Promise<Buffer> =>
    Buffer.from((await call('/csc/v2/signatures/signHash', { credentialID: credential.id, SAD, hashes: [digest.toString('base64')], hashAlgorithmOID: SHA256 })).signatures[0], 'base64')
  return {
    app,
    witnesses,
    root: (await app.inject('/ca/root.cer')).rawPayload,
    rootPem: (await app.inject('/ca/root.pem')).body,
    script: (change: object) => app.inject({ method: 'POST', url: '/_sandbox/script', payload: change }),
    revoke: (userID: string) => call('/_sandbox/revoke', { userID }),
    allow,
    signAllowed,
    sign: async (credential: Credential, digest: Buffer) => signAllowed(credential, await allow(credential, [digest]), digest),
    enrol: async (userID: string, more: { kind?: 'seal'; validMs?: number } = {}): Promise<Credential> => {
      const { credentialID } = await call('/ra/credentials', { userID, name: `Người ký ${userID}`, organisation: 'Sở Xây dựng', ...more })
      const { cert } = await call('/csc/v2/credentials/info', { credentialID })
      return { id: credentialID, chain: cert.certificates.map((one: string) => Buffer.from(one, 'base64')) }
    },
  }
}
