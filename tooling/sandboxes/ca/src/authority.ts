import { scripted } from '@mc/sandbox-kit'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { setTimeout as sleep } from 'node:timers/promises'
import { Book } from './book.ts'
import type { Env } from './env.ts'
import { derOf, pemOf } from './pem.ts'
import { remoteSigning } from './remote-signing.ts'
import { initialScript } from './script.ts'
import { answerStatus, revocationList } from './status.ts'
import { stampTime } from './time-stamps.ts'

type Received = { at: string; method: string; path: string }
const RECEIVED_MAX = 1_000

/** A certification authority with its status answers, time stamps and signing service: a test authority. */
export async function makeAuthority({ port, dataDir, serviceToken }: Env): Promise<FastifyInstance> {
  const app = Fastify({ bodyLimit: 65_536 })
  const script = scripted(app, initialScript)
  const received: Received[] = []
  const now = () => new Date(Date.now() + script.now.clockOffsetMs)
  const book = await Book.open(dataDir, `http://localhost:${port}`, new Date())
  for (const type of ['application/ocsp-request', 'application/timestamp-query']) app.addContentTypeParser(type, { parseAs: 'buffer' }, (_, body, done) => done(null, body))

  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/_sandbox/') || request.url === '/healthz') return
    received.push({ at: now().toISOString(), method: request.method, path: request.url })
    if (received.length > RECEIVED_MAX) received.shift()
    if (script.now.delayMs > 0) await sleep(script.now.delayMs)
    if (script.now.down) return reply.code(503).send({ error: 'unavailable' })
  })

  app.post('/ocsp', async (request, reply) => reply.type('application/ocsp-response').send(await answerStatus(bytesOf(request), { book, now: now(), behaviour: script.now.ocsp })))
  app.post('/tsa', async (request, reply) => reply.type('application/timestamp-reply').send(await stampTime(bytesOf(request), { book, now: now(), behaviour: script.now.stamp })))
  for (const name of ['root', 'issuing'] as const) {
    app.get(`/ca/${name}.cer`, (_, reply) => reply.type('application/pkix-cert').send(derOf(book.keys[name].certificate)))
    app.get(`/ca/${name}.pem`, (_, reply) => reply.type('application/x-pem-file').send(pemOf(book.keys[name].certificate)))
    app.get(`/crl/${name}.crl`, async (_, reply) => reply.type('application/pkix-crl').send(await revocationList(name, { book, now: now() })))
  }
  remoteSigning(app, { book, token: serviceToken, now })

  app.get('/_sandbox/received', () => received)
  app.post('/_sandbox/revoke', (request: FastifyRequest<{ Body: { userID: string } }>, reply) => {
    const credential = book.credentialOf(request.body.userID)
    if (!credential) return reply.code(404).send({ error: 'unknown user' })
    book.revoke(credential, now())
    return { revoked: credential.serial }
  })
  app.post('/_sandbox/unlock', (request: FastifyRequest<{ Body: { userID: string } }>, reply) => {
    const credential = book.credentialOf(request.body.userID)
    if (!credential) return reply.code(404).send({ error: 'unknown user' })
    book.change(credential, { wrongTries: 0, lockedUntil: 0 })
    return { unlocked: true }
  })
  app.get('/', (_, reply) => reply.type('text/html').send(frontPage()))
  return app
}

function bytesOf(request: FastifyRequest): ArrayBuffer {
  return new Uint8Array(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)).buffer
}

function frontPage(): string {
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Chứng thực thử nghiệm</title>
<h1>Cơ quan chứng thực thử nghiệm</h1><p>Chứng thư ở đây chỉ để thử, không có giá trị pháp lý. <span lang="en">Certificates of this authority are for tries only.</span></p>
<ul><li><a href="/ca/root.pem">Chứng thư gốc</a></li><li><a href="/ca/issuing.pem">Chứng thư cấp dưới</a></li><li><a href="/crl/issuing.crl">Danh sách thu hồi</a></li></ul></html>`
}
