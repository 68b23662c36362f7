import { scripted } from '@mc/sandbox-kit'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** A message as a phone's Zalo shows it. */
export type ZaloMessage = { id: string; phone: string; templateId: string; data: Record<string, string>; trackingId: string; receivedAt: string; handedOver: number }

/** How Zalo behaves, as a test sets it. */
export type Script = {
  /** Milliseconds before each answer. @default 0 */
  delayMs: number
  /** `refuse` answers 503; `no-account` is error -118; `bad-token` is -124. @default deliver */
  behaviour: 'deliver' | 'refuse' | 'no-account' | 'bad-token'
  /** Milliseconds by which this party's clock is off. @default 0 */
  clockOffsetMs: number
}

const initial: Script = { delayMs: 0, behaviour: 'deliver', clockOffsetMs: 0 }
const MESSAGES_MAX = 10_000
/** The access token this sandbox takes. */
export const SANDBOX_TOKEN = 'sandbox-zalo-token'

type Body = { phone?: unknown; template_id?: unknown; template_data?: unknown; tracking_id?: unknown } | null

/** An Official Account's template messages (ZNS), in the shape of Zalo's HTTP interface: always 200, the outcome in `error`. */
export function makeZalo(): FastifyInstance {
  const app = Fastify({ bodyLimit: 16_384 })
  const messages: ZaloMessage[] = []
  const script = scripted(app, initial)

  app.post('/message/template', async (request: FastifyRequest<{ Body: Body }>, reply) => {
    const { behaviour, delayMs, clockOffsetMs } = script.now
    if (delayMs > 0) await sleep(delayMs)
    if (behaviour === 'refuse') return reply.code(503).send()
    if (behaviour === 'bad-token' || request.headers['access_token'] !== SANDBOX_TOKEN) return { error: -124, message: 'Access token is invalid' }
    const { phone, template_id, template_data, tracking_id } = request.body ?? {}
    if (typeof phone !== 'string' || !/^84\d{9}$/.test(phone)) return { error: -108, message: 'Phone number is invalid' }
    if (typeof template_id !== 'string' || typeof template_data !== 'object' || template_data === null) return { error: -112, message: 'Template data is invalid' }
    if (behaviour === 'no-account') return { error: -118, message: 'Zalo account is not existed' }
    const sent = (message: ZaloMessage) => ({ error: 0, message: 'Success', data: { msg_id: message.id, sent_time: String(Date.parse(message.receivedAt)) } })
    const known = typeof tracking_id === 'string' ? messages.find((one) => one.trackingId === tracking_id) : undefined
    if (known) {
      known.handedOver += 1
      return sent(known)
    }
    const message: ZaloMessage = { id: randomUUID(), phone, templateId: template_id, data: template_data as Record<string, string>, trackingId: typeof tracking_id === 'string' ? tracking_id : '', receivedAt: new Date(Date.now() + clockOffsetMs).toISOString(), handedOver: 1 }
    messages.push(message)
    if (messages.length > MESSAGES_MAX) messages.shift()
    return sent(message)
  })

  app.get('/_sandbox/messages', (request: FastifyRequest<{ Querystring: { to?: string } }>) => {
    const to = request.query.to?.replace(/\D/g, '').replace(/^0/, '84')
    return messages.filter((one) => to === undefined || one.phone === to)
  })
  app.delete('/_sandbox/messages', () => ({ removed: messages.splice(0).length }))
  app.get('/', (_, reply) => reply.type('text/html').send(inboxPage(messages)))
  return app
}

/** The phones' Zalo, for people trying the portal: newest first. */
function inboxPage(messages: readonly ZaloMessage[]): string {
  const safe = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
  const rows = messages.slice(-100).toReversed().map((one) => `<tr><td>${safe(one.receivedAt)}</td><td>${safe(one.phone)}</td><td>${safe(Object.values(one.data).join(' '))}</td></tr>`)
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Zalo thử nghiệm</title>
<h1>Zalo thử nghiệm</h1><p>Tin mà tài khoản chính thức của cổng dịch vụ đã gửi. <span lang="en">Messages of the portal’s Official Account.</span></p>
<table border="1" cellpadding="6"><thead><tr><th scope="col">Lúc</th><th scope="col">Số điện thoại</th><th scope="col">Nội dung</th></tr></thead><tbody>${rows.join('') || '<tr><td colspan="3">Chưa có tin nào</td></tr>'}</tbody></table></html>`
}
