import { REGISTERS, verifyRequest, type RegisterId, type RequestFacts } from '@mc/exchange'
import { scripted } from '@mc/sandbox-kit'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import type { JSONWebKeySet } from 'jose'
import { setTimeout as sleep } from 'node:timers/promises'
import { toldBy } from './told.ts'

/** How the registers behave, as a test sets it. */
export type Script = {
  /** Milliseconds before each answer. @default 0 */
  delayMs: number
  /** `fail` answers 503; `refuse` answers 403; `unknown` knows nobody. @default answer */
  behaviour: 'answer' | 'fail' | 'refuse' | 'unknown'
  /** Only this register behaves so; empty: all. @default '' */
  register: string
  /** Milliseconds by which this party's clock is off. @default 0 */
  clockOffsetMs: number
}

/** A call as the registers' own log has it. */
export type LoggedCall = Omit<RequestFacts, 'path'> & { register: string; citizenId: string; values: string[]; at: string; status: number }

const initial: Script = { delayMs: 0, behaviour: 'answer', register: '', clockOffsetMs: 0 }
const CALLS_MAX = 10_000

/** Other state offices' registers behind one exchange, each call checked and written down. */
export function makeRegisters(keys: JSONWebKeySet): FastifyInstance {
  const app = Fastify({ bodyLimit: 16_384 })
  const calls: LoggedCall[] = []
  const script = scripted(app, initial)
  const now = () => new Date(Date.now() + script.now.clockOffsetMs)
  // The signature is over the content as it came.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => done(null, body))

  app.post('/exchange/v1/:register', async (request: FastifyRequest<{ Params: { register: string }; Body: string }>, reply) => {
    const { register } = request.params
    const behaviour = script.now.register === '' || script.now.register === register ? script.now.behaviour : 'answer'
    if (script.now.delayMs > 0) await sleep(script.now.delayMs)
    if (behaviour === 'fail') return reply.code(503).send({ error: 'unavailable' })
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const facts = await verifyRequest(token, { keys, path: request.url, body: request.body, now: now() }).catch(() => null)
    if (!facts) return reply.code(401).send({ error: 'signature' })
    if (!Object.hasOwn(REGISTERS, register)) return reply.code(404).send({ error: 'register' })
    const { citizenId, values } = JSON.parse(request.body) as { citizenId: string; values: string[] }
    const told = behaviour === 'unknown' ? null : toldBy(register as RegisterId, citizenId, now())
    const status = behaviour === 'refuse' ? 403 : told === null ? 404 : 200
    const { path: _path, ...who } = facts
    calls.push({ ...who, register, citizenId, values, at: now().toISOString(), status })
    if (calls.length > CALLS_MAX) calls.shift()
    if (status !== 200) return reply.code(status).send({ requestId: facts.requestId, error: status === 403 ? 'not-allowed' : 'unknown' })
    return { requestId: facts.requestId, values: Object.fromEntries(values.flatMap((value) => (told?.[value] === undefined ? [] : [[value, told[value]]]))) }
  })

  app.get('/_sandbox/received', () => calls)
  app.delete('/_sandbox/received', () => ({ removed: calls.splice(0).length }))
  app.get('/', (_, reply) => reply.type('text/html').send(logPage(calls)))
  return app
}

/** The registers' own log, for people trying the portal: newest first. */
function logPage(calls: readonly LoggedCall[]): string {
  const safe = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
  const rows = calls.slice(-100).toReversed().map((one) => `<tr>${[one.at, one.requestId, one.client, one.register, one.citizenId, one.values.join(', '), one.purpose, one.basis, String(one.status)].map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`)
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Cơ sở dữ liệu thử nghiệm</title>
<h1>Cơ sở dữ liệu thử nghiệm</h1><p>Các lần cổng dịch vụ hỏi. <span lang="en">What the portal has asked.</span></p>
<table border="1" cellpadding="6"><thead><tr>${['Lúc', 'Mã', 'Bên hỏi', 'Cơ sở dữ liệu', 'Về ai', 'Giá trị', 'Mục đích', 'Căn cứ', 'Trả lời'].map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('') || '<tr><td colspan="9">Chưa có lần nào</td></tr>'}</tbody></table></html>`
}
