import { createHash, randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { issue, newKeyPair, type KeyAndCertificate, type Subject, type Use } from './certificates.ts'
import { pemOf, restore, serialOf, store, type StoredKey } from './pem.ts'

/** A key that the authority keeps for somebody, with the secret that lets it be used. */
export type Credential = StoredKey & {
  id: string
  /** Of the certificate, hexadecimal. */
  serial: string
  userId: string
  kind: 'person' | 'seal'
  /** Digest of the PIN; null for a seal. */
  pin: string | null
  wrongTries: number
  lockedUntil: number
}

type State = { authority: Record<'root' | 'issuing' | 'ocsp' | 'stamps' | 'foreign', StoredKey>; credentials: Credential[]; revoked: Record<string, string> }

/** Demo people's first PIN; a real authority hands it over by another way. */
export const FIRST_PIN = '123456'
const YEAR_MS = 365 * 86_400_000
/** The authority's own certificates begin a while before it: the portal's clock may be behind in a test. */
const BEFORE_MS = 30 * 86_400_000

/** The authority's keys, the certificates that it gave out, and which of them it took back; kept in a folder. */
export class Book {
  readonly #path: string
  #state: State
  readonly keys: Record<keyof State['authority'], KeyAndCertificate>
  readonly #url: string

  private constructor(path: string, url: string, state: State, keys: Record<keyof State['authority'], KeyAndCertificate>) {
    this.#path = path
    this.#url = url
    this.#state = state
    this.keys = keys
  }

  /** Opens the folder, or begins an authority in it. `root.pem` beside it is what others are to trust. */
  static async open(dataDir: string, url: string, now: Date): Promise<Book> {
    mkdirSync(dataDir, { recursive: true })
    const path = join(dataDir, 'book.json')
    const state: State = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : await begin(url, now)
    const keys = Object.fromEntries(await Promise.all(Object.entries(state.authority).map(async ([name, stored]) => [name, await restore(stored)]))) as Book['keys']
    const book = new Book(path, url, state, keys)
    book.#save()
    writeFileSync(join(dataDir, 'root.pem'), pemOf(keys.root.certificate))
    return book
  }

  get chain(): KeyAndCertificate['certificate'][] {
    return [this.keys.issuing.certificate, this.keys.root.certificate]
  }

  credentialOf(userId: string): Credential | undefined {
    return this.#state.credentials.findLast((one) => one.userId === userId && this.revokedAt(one.serial) === null)
  }

  credential(id: string): Credential | undefined {
    return this.#state.credentials.find((one) => one.id === id)
  }

  /** Makes a key and a certificate for somebody. */
  async enrol({ userId, kind, subject, validMs = 3 * YEAR_MS, now }: { userId: string; kind: Credential['kind']; subject: Subject; validMs?: number; now: Date }): Promise<Credential> {
    const made = await make({ subject, use: kind, issuer: this.keys.issuing, from: new Date(now.getTime() - 60_000), to: new Date(now.getTime() + validMs), url: this.#url })
    const credential: Credential = { ...(await store(made)), id: randomUUID(), serial: serialOf(made.certificate), userId, kind, pin: kind === 'seal' ? null : digest(FIRST_PIN), wrongTries: 0, lockedUntil: 0 }
    this.#state.credentials.push(credential)
    this.#save()
    return credential
  }

  change(credential: Credential, change: Partial<Pick<Credential, 'wrongTries' | 'lockedUntil'>>): void {
    Object.assign(credential, change)
    this.#save()
  }

  revoke(credential: Credential, at: Date): void {
    this.#state.revoked[credential.serial] = at.toISOString()
    this.#save()
  }

  /** When a certificate was taken back. @param serial hexadecimal */
  revokedAt(serial: string): Date | null {
    const at = this.#state.revoked[serial]
    return at ? new Date(at) : null
  }

  revoked(): [serial: string, at: Date][] {
    return Object.entries(this.#state.revoked).map(([serial, at]) => [serial, new Date(at)])
  }

  #save(): void {
    writeFileSync(`${this.#path}.new`, JSON.stringify(this.#state), { mode: 0o600 })
    chmodSync(`${this.#path}.new`, 0o600)
    renameSync(`${this.#path}.new`, this.#path)
  }
}

/** Root, issuing authority, and the keys that answer for them; and another root that nobody trusts. */
async function begin(url: string, now: Date): Promise<State> {
  const from = new Date(now.getTime() - BEFORE_MS)
  const to = (years: number) => new Date(now.getTime() + years * YEAR_MS)
  const organisation = 'Một Cửa, thử nghiệm'
  const root = await make({ subject: { name: 'Chứng thực gốc THỬ NGHIỆM', organisation }, use: 'root', issuer: null, from, to: to(20), url })
  const issuing = await make({ subject: { name: 'Chứng thực chuyên dùng công vụ THỬ NGHIỆM', organisation }, use: 'issuing', issuer: root, from, to: to(10), url })
  const ocsp = await make({ subject: { name: 'Trả lời trạng thái THỬ NGHIỆM', organisation }, use: 'ocsp', issuer: issuing, from, to: to(5), url })
  const stamps = await make({ subject: { name: 'Dấu thời gian THỬ NGHIỆM', organisation }, use: 'time-stamps', issuer: issuing, from, to: to(5), url })
  const otherRoot = await make({ subject: { name: 'Gốc lạ' }, use: 'root', issuer: null, from, to: to(20), url })
  const foreign = await make({ subject: { name: 'Dấu thời gian lạ' }, use: 'time-stamps', issuer: otherRoot, from, to: to(5), url })
  return { authority: { root: await store(root), issuing: await store(issuing), ocsp: await store(ocsp), stamps: await store(stamps), foreign: await store(foreign) }, credentials: [], revoked: {} }
}

async function make(order: { subject: Subject; use: Use; issuer: KeyAndCertificate | null; from: Date; to: Date; url: string }): Promise<KeyAndCertificate> {
  const keys = await newKeyPair()
  return { key: keys.privateKey, certificate: await issue({ ...order, keys }) }
}

export function digest(pin: string): string {
  return createHash('sha256').update(`mc-sandbox-ca:${pin}`).digest('hex')
}
