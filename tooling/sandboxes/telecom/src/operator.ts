import { scripted } from '@mc/sandbox-kit'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** A text message as the operator took it. */
export type Message = { id: string; reference: string | null; to: string; text: string; receivedAt: string; status: 'delivered' | 'lost'; handedOver: number }

/** How the operator behaves, as a test sets it. */
export type Script = {
  /** Milliseconds before each answer. @default 0 */
  delayMs: number
  /** `lose` takes messages and delivers none; `refuse` answers 503; `bad-number` answers 400. @default deliver */
  behaviour: 'deliver' | 'lose' | 'refuse' | 'bad-number'
  /** Milliseconds by which this party's clock is off. @default 0 */
  clockOffsetMs: number
}

const initial: Script = { delayMs: 0, behaviour: 'deliver', clockOffsetMs: 0 }
const MESSAGES_MAX = 10_000
const TEXT_MAX = 1000

/** A telecom operator's SMS interface, with what it took readable by tests and by people trying the portal. */
export function makeOperator(): FastifyInstance {
  const app = Fastify({ bodyLimit: 16_384 })
  const messages: Message[] = []
  const script = scripted(app, initial)

  app.post('/sms', async (request: FastifyRequest<{ Body: { to?: unknown; text?: unknown; reference?: unknown } | null }>, reply) => {
    const { behaviour, delayMs, clockOffsetMs } = script.now
    if (delayMs > 0) await sleep(delayMs)
    if (behaviour === 'refuse') return reply.code(503).send({ error: 'unavailable' })
    const { to, text, reference } = request.body ?? {}
    if (behaviour === 'bad-number' || typeof to !== 'string' || !/^\+?\d{9,15}$/.test(to)) return reply.code(400).send({ error: 'bad-number' })
    if (typeof text !== 'string' || text === '' || text.length > TEXT_MAX) return reply.code(400).send({ error: 'bad-text' })
    // The sender's own reference: what comes again under it was taken before.
    const known = typeof reference === 'string' ? messages.find((one) => one.reference === reference) : undefined
    if (known) {
      known.handedOver += 1
      return reply.code(202).send({ id: known.id })
    }
    const message: Message = { id: randomUUID(), reference: typeof reference === 'string' ? reference : null, handedOver: 1, to, text, receivedAt: new Date(Date.now() + clockOffsetMs).toISOString(), status: behaviour === 'lose' ? 'lost' : 'delivered' }
    messages.push(message)
    if (messages.length > MESSAGES_MAX) messages.shift()
    return reply.code(202).send({ id: message.id })
  })

  app.get('/_sandbox/messages', (request: FastifyRequest<{ Querystring: { to?: string } }>) => {
    const to = request.query.to
    return messages.filter((one) => to === undefined || digits(one.to) === digits(to))
  })
  app.delete('/_sandbox/messages', () => ({ removed: messages.splice(0).length }))
  app.get('/', (_, reply) => reply.type('text/html').send(inboxPage(messages)))
  return app
}

/** `+84912…`, `84912…` and `0912…` are one number; a `+` in an address arrives as a space. */
function digits(number: string): string {
  return number.replace(/\D/g, '').replace(/^84/, '0')
}

/** The phones' inbox, for people trying the portal: newest first. */
function inboxPage(messages: readonly Message[]): string {
  const safe = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
  const rows = messages.slice(-100).toReversed().map((one) => `<tr><td>${safe(one.receivedAt)}</td><td>${safe(one.to)}</td><td>${safe(one.text)}</td></tr>`)
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Tin nhắn thử nghiệm</title>
<h1>Tin nhắn thử nghiệm</h1><p>Các tin nhắn SMS mà cổng dịch vụ đã gửi. <span lang="en">Text messages the portal has sent.</span></p>
<table border="1" cellpadding="6"><thead><tr><th scope="col">Lúc</th><th scope="col">Số điện thoại</th><th scope="col">Nội dung</th></tr></thead><tbody>${rows.join('') || '<tr><td colspan="3">Chưa có tin nhắn nào</td></tr>'}</tbody></table></html>`
}
