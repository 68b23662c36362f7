import type { Witnesses } from '@mc/signature'
import * as z from 'zod'
import { CertificateUnusable, PinLocked, PinWrong, SigningAway } from './signing-refusals.error.ts'

/** Where the service is, and what lets the portal in. */
export type SigningServiceAddress = { url: string; token: string }

/** A key at the service, with its certificates, the signer's own first; DER. */
export type Credential = { id: string; chain: Buffer[] }

export type NewCredential = { userId: string; name: string; organisation: string | null; kind: 'person' | 'seal' }

const TIMEOUT_MS = 10_000
const SHA256_OID = '2.16.840.1.101.3.4.2.1'

const Listed = z.object({ credentialIDs: z.array(z.string()) })
const Enrolled = z.object({ credentialID: z.string() })
const Info = z.object({ cert: z.object({ status: z.string(), certificates: z.array(z.base64()).min(1) }) })
const Allowed = z.object({ SAD: z.string() })
const Signatures = z.object({ signatures: z.array(z.base64()) })
const Refusal = z.object({ error: z.string(), triesLeft: z.number().optional() })

/**
 * The certification authority's signing service by the Cloud Signature Consortium's API, version 2: keys stay there, digests
 * go and signatures come. Every failure of the way is `SigningAway`.
 */
export class SigningService {
  readonly #at: SigningServiceAddress

  constructor(at: SigningServiceAddress) {
    this.#at = at
  }

  /** The key of somebody; made when they have none yet. */
  async credentialOf(wanted: NewCredential): Promise<Credential> {
    const { credentialIDs } = await this.#call('/csc/v2/credentials/list', { userID: wanted.userId }, Listed)
    const id = credentialIDs[0] ?? (await this.#call('/ra/credentials', { userID: wanted.userId, name: wanted.name, ...(wanted.organisation && { organisation: wanted.organisation }), kind: wanted.kind }, Enrolled)).credentialID
    const { cert } = await this.#call('/csc/v2/credentials/info', { credentialID: id, certificates: 'chain' }, Info)
    if (cert.status !== 'valid') throw new CertificateUnusable()
    return { id, chain: cert.certificates.map((one) => Buffer.from(one, 'base64')) }
  }

  /** Signs just these digests. @param pin null for a seal @throws PinWrong, PinLocked, CertificateUnusable */
  async sign(credential: Credential, digests: readonly Buffer[], pin: string | null): Promise<Buffer[]> {
    const what = { credentialID: credential.id, hashes: digests.map((one) => one.toString('base64')), hashAlgorithmOID: SHA256_OID }
    const { SAD } = await this.#call('/csc/v2/credentials/authorize', { ...what, numSignatures: digests.length, ...(pin !== null && { authData: [{ id: 'PIN', value: pin }] }) }, Allowed)
    const { signatures } = await this.#call('/csc/v2/signatures/signHash', { ...what, SAD, signAlgo: '1.2.840.113549.1.1.11' }, Signatures)
    if (signatures.length !== digests.length) throw new SigningAway()
    return signatures.map((one) => Buffer.from(one, 'base64'))
  }

  readonly witnesses: Witnesses = {
    stamp: (question) => this.#bytes('/tsa', { type: 'application/timestamp-query', body: question }),
    status: (question) => this.#bytes('/ocsp', { type: 'application/ocsp-request', body: question }),
    list: () => this.#bytes('/crl/root.crl'),
  }

  async #call<T>(path: string, body: object, answer: z.ZodType<T>): Promise<T> {
    const response = await this.#fetch(path, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#at.token}` }, body: JSON.stringify(body) })
    const json: unknown = await response.json().catch(() => null)
    if (!response.ok) throw refusalOf(json)
    const read = answer.safeParse(json)
    if (!read.success) throw new SigningAway()
    return read.data
  }

  async #bytes(path: string, question?: { type: string; body: Uint8Array }): Promise<Uint8Array> {
    const response = await this.#fetch(path, question ? { method: 'POST', headers: { 'content-type': question.type }, body: new Uint8Array(question.body) } : {})
    if (!response.ok) throw new SigningAway()
    try {
      return new Uint8Array(await response.arrayBuffer())
    } catch {
      throw new SigningAway()
    }
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(`${this.#at.url}${path}`, { ...init, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) })
    } catch {
      throw new SigningAway()
    }
  }
}

function refusalOf(json: unknown): Error {
  const refusal = Refusal.safeParse(json)
  if (refusal.data?.error === 'invalid_pin') return new PinWrong({ triesLeft: refusal.data.triesLeft ?? 0 })
  if (refusal.data?.error === 'locked') return new PinLocked()
  if (refusal.data?.error === 'revoked') return new CertificateUnusable()
  return new SigningAway()
}
