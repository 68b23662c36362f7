import type { FastifyInstance, FastifyRequest } from 'fastify'
import { constants, createPrivateKey, privateEncrypt, randomBytes } from 'node:crypto'
import { digest, type Book, type Credential } from './book.ts'
import { derOf } from './pem.ts'

/** An allowance to sign just these hashes, once, for a short while. */
type Allowance = { credential: string; hashes: ReadonlySet<string>; until: number }
type Body = Record<string, unknown> | null

const ALLOWANCE_MS = 5 * 60_000
const HASHES_MAX = 100
const TRIES_MAX = 5
const LOCK_MS = 15 * 60_000
const SHA256_OID = '2.16.840.1.101.3.4.2.1'
/** DigestInfo of SHA-256, before the digest itself. */
const SHA256_PREFIX = Buffer.from('3031300d060960864801650304020105000420', 'hex')

/**
 * Remote signing as the Cloud Signature Consortium's API (v2) has it: keys stay here, the portal sends digests, the person's PIN
 * allows exactly those. A seal needs no PIN; the portal's own token stands for the agency.
 */
export function remoteSigning(app: FastifyInstance, { book, token, now }: { book: Book; token: string; now: () => Date }): void {
  const allowances = new Map<string, Allowance>()
  const isAllowed = (request: FastifyRequest) => request.headers.authorization === `Bearer ${token}`
  void app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      if (!isAllowed(request)) return reply.code(401).send({ error: 'invalid_token' })
    })

    scope.post('/ra/credentials', async (request: FastifyRequest<{ Body: Body }>, reply) => {
      const { userID, name, organisation, kind, validMs } = request.body ?? {}
      if (typeof userID !== 'string' || !/^[A-Za-z0-9.-]{1,64}$/.test(userID) || typeof name !== 'string' || name === '' || name.length > 200) return reply.code(400).send({ error: 'invalid_request' })
      const known = book.credentialOf(userID)
      if (known) return { credentialID: known.id }
      const made = await book.enrol({
        userId: userID,
        kind: kind === 'seal' ? 'seal' : 'person',
        subject: { name, serialNumber: userID, ...(typeof organisation === 'string' && { organisation }) },
        ...(typeof validMs === 'number' && { validMs }),
        now: now(),
      })
      return reply.code(201).send({ credentialID: made.id })
    })

    scope.post('/csc/v2/credentials/list', (request: FastifyRequest<{ Body: Body }>) => {
      const known = book.credentialOf(String(request.body?.['userID']))
      return { credentialIDs: known ? [known.id] : [] }
    })

    scope.post('/csc/v2/credentials/info', (request: FastifyRequest<{ Body: Body }>, reply) => {
      const known = book.credential(String(request.body?.['credentialID']))
      if (!known) return reply.code(400).send({ error: 'invalid_request', error_description: 'credentialID' })
      return {
        description: 'Sandbox',
        key: { status: 'enabled', algo: ['1.2.840.113549.1.1.11'], len: 2048 },
        cert: { status: book.revokedAt(known.serial) ? 'revoked' : 'valid', certificates: [known.certificate, ...book.chain.map((one) => derOf(one).toString('base64'))] },
        auth: { mode: known.pin === null ? 'implicit' : 'explicit', objects: known.pin === null ? [] : [{ type: 'Password', id: 'PIN' }] },
        multisign: HASHES_MAX,
      }
    })

    scope.post('/csc/v2/credentials/authorize', (request: FastifyRequest<{ Body: Body }>, reply) => {
      const known = book.credential(String(request.body?.['credentialID']))
      const hashes = hashesIn(request.body)
      if (!known || hashes === null) return reply.code(400).send({ error: 'invalid_request' })
      if (book.revokedAt(known.serial)) return reply.code(400).send({ error: 'revoked' })
      const refusal = refusePin(book, known, { pin: pinIn(request.body), now: now().getTime() })
      if (refusal) return reply.code(400).send(refusal)
      const allowance = randomBytes(24).toString('base64url')
      allowances.set(allowance, { credential: known.id, hashes: new Set(hashes), until: now().getTime() + ALLOWANCE_MS })
      return { SAD: allowance, expiresIn: ALLOWANCE_MS / 1000 }
    })

    scope.post('/csc/v2/signatures/signHash', async (request: FastifyRequest<{ Body: Body }>, reply) => {
      const sad = String(request.body?.['SAD'])
      const allowance = allowances.get(sad)
      const known = book.credential(String(request.body?.['credentialID']))
      const hashes = hashesIn(request.body)
      if (!known || hashes === null || allowance?.credential !== known.id || allowance.until < now().getTime() || !hashes.every((hash) => allowance.hashes.has(hash))) return reply.code(400).send({ error: 'invalid_request', error_description: 'SAD' })
      allowances.delete(sad)
      return { signatures: hashes.map((hash) => signDigest(known, hash)) }
    })
  })
}

function hashesIn(body: Body): string[] | null {
  const hashes = body?.['hashes']
  const isGood = Array.isArray(hashes) && hashes.length > 0 && hashes.length <= HASHES_MAX && hashes.every((hash) => typeof hash === 'string' && Buffer.from(hash, 'base64').length === 32)
  return isGood && body?.['hashAlgorithmOID'] === SHA256_OID ? hashes : null
}

function pinIn(body: Body): string | null {
  const data = body?.['authData']
  const pin = Array.isArray(data) ? data.find((one: { id?: unknown }) => one.id === 'PIN')?.value : null
  return typeof pin === 'string' ? pin : null
}

/** After five wrong ones nobody may try for a while. */
function refusePin(book: Book, credential: Credential, { pin, now }: { pin: string | null; now: number }): { error: string; triesLeft?: number } | null {
  if (credential.pin === null) return null
  if (credential.lockedUntil > now) return { error: 'locked' }
  if (pin !== null && digest(pin) === credential.pin) {
    if (credential.wrongTries > 0) book.change(credential, { wrongTries: 0 })
    return null
  }
  const wrongTries = credential.wrongTries + 1
  const isLocked = wrongTries >= TRIES_MAX
  book.change(credential, isLocked ? { wrongTries: 0, lockedUntil: now + LOCK_MS } : { wrongTries })
  return isLocked ? { error: 'locked' } : { error: 'invalid_pin', triesLeft: TRIES_MAX - wrongTries }
}

function signDigest({ key }: Credential, hash: string): string {
  const privateKey = createPrivateKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'pkcs8' })
  return privateEncrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([SHA256_PREFIX, Buffer.from(hash, 'base64')])).toString('base64')
}
