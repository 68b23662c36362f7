import { scripted } from '@mc/sandbox-kit'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import PostalMime from 'postal-mime'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { mailPage } from './mail-page.ts'

/** A message as a mailbox has it. */
export type Mail = {
  messageId: string
  from: string
  to: string[]
  subject: string
  text: string
  receivedAt: string
  /** How often it was handed over under this Message-ID: a mailbox keeps it once. */
  handedOver: number
}

/** How the server behaves, as a test sets it. */
export type Script = {
  /** Milliseconds before each message is taken. @default 0 */
  delayMs: number
  /** `refuse` answers 451, to be tried again; `no-mailbox` answers 550. @default deliver */
  behaviour: 'deliver' | 'refuse' | 'no-mailbox'
  /** Milliseconds by which this party's clock is off. @default 0 */
  clockOffsetMs: number
}

const initial: Script = { delayMs: 0, behaviour: 'deliver', clockOffsetMs: 0 }
const MAILS_MAX = 10_000
const SIZE_MAX = 1_048_576

/** A mail server that takes everything for everybody, with what it took readable by tests and by people trying the portal. */
export function makeMailServer(): { app: FastifyInstance; smtp: SMTPServer } {
  const mails: Mail[] = []
  const app = Fastify({ bodyLimit: 16_384 })
  const script = scripted(app, initial)

  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: SIZE_MAX,
    onRcptTo: (_, __, done) => done(script.now.behaviour === 'no-mailbox' ? refusal(550, 'No such mailbox') : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        if (script.now.delayMs > 0) await sleep(script.now.delayMs)
        const message = script.now.behaviour === 'refuse' ? null : await PostalMime.parse(Buffer.concat(chunks)).catch(() => null)
        if (message) keep(message, session.envelope.rcptTo.map((one) => one.address))
        done(message ? null : refusal(451, 'Try again later'))
      })
    },
  })

  function keep(parsed: Awaited<ReturnType<typeof PostalMime.parse>>, to: string[]): void {
    const messageId = parsed.messageId ?? ''
    const known = messageId && mails.find((one) => one.messageId === messageId && one.to.join() === to.join())
    if (known) {
      known.handedOver += 1
      return
    }
    mails.push({ messageId, from: parsed.from?.address ?? '', to, subject: parsed.subject ?? '', text: parsed.text ?? '', receivedAt: new Date(Date.now() + script.now.clockOffsetMs).toISOString(), handedOver: 1 })
    if (mails.length > MAILS_MAX) mails.shift()
  }

  app.get('/_sandbox/messages', (request: FastifyRequest<{ Querystring: { to?: string } }>) => {
    const to = request.query.to?.toLowerCase()
    return mails.filter((one) => to === undefined || one.to.some((address) => address.toLowerCase() === to))
  })
  app.delete('/_sandbox/messages', () => ({ removed: mails.splice(0).length }))
  app.get('/', (_, reply) => reply.type('text/html').send(mailPage(mails)))
  return { app, smtp }
}

function refusal(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode })
}
