import { scripted } from '@mc/sandbox-kit'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { randomInt } from 'node:crypto'
import type { Env } from './env.ts'
import { initialScript, Notices, type Transfer } from './notices.ts'
import { payPage, styleSheet } from './pay-page.ts'
import { Payouts } from './payouts.ts'
import { readQr } from './read-qr.ts'
import { statementRoutes } from './statements.ts'

type Order = { qrText?: unknown; return?: unknown; bin?: unknown; account?: unknown; amount?: unknown; purpose?: unknown; payer?: unknown }
const TRANSFERS_MAX = 10_000

/** A bank: takes transfers from its customers' app and tells the payee of each by a signed notice. */
export function makeBank(env: Env): FastifyInstance {
  const app = Fastify({ bodyLimit: 16_384 })
  const notices = new Notices(env, scripted(app, initialScript))
  const payouts = new Payouts(env, notices)
  const transfers: Transfer[] = []
  app.addHook('onClose', () => {
    notices.close()
    payouts.close()
  })
  payouts.routes(app)
  statementRoutes(app, { notices, transfers, payouts })
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))))

  function transfer(order: Order): Transfer {
    const made = decideTransfer(order, notices.now())
    transfers.push(made)
    if (transfers.length > TRANSFERS_MAX) transfers.shift()
    notices.announce(made)
    return made
  }

  app.post('/transfers', (request: FastifyRequest<{ Body: Order | null }>, reply) => {
    try {
      return reply.code(201).send(transfer(request.body ?? {}))
    } catch (error) {
      return reply.code(400).send({ error: (error as Error).message })
    }
  })

  app.get('/', (request: FastifyRequest<{ Querystring: { qr?: string; return?: string } }>, reply) =>
    reply.type('text/html').send(payPage({ message: null, good: true, qrText: request.query.qr ?? '', returnTo: shopAddress(request.query.return), transfers })))
  app.post('/pay', (request: FastifyRequest<{ Body: Order | null }>, reply) => {
    const qrText = String(request.body?.qrText ?? '')
    const returnTo = shopAddress(request.body?.return)
    reply.type('text/html')
    try {
      const made = transfer(request.body ?? {})
      return reply.send(payPage({ message: `${Number(made.amountDong).toLocaleString('vi-VN')} ₫ đến tài khoản ${made.account}, mã giao dịch ${made.transactionId}.`, good: true, qrText: '', returnTo, transfers }))
    } catch (error) {
      return reply.code(422).send(payPage({ message: (error as Error).message, good: false, qrText, returnTo, transfers }))
    }
  })
  app.get('/bank.css', (_, reply) => reply.type('text/css').send(styleSheet))

  app.get('/_sandbox/transfers', () => transfers)
  app.get('/_sandbox/attempts', () => notices.attempts)
  app.get('/_sandbox/received', () => transfers)
  app.post('/_sandbox/release', async () => ({ released: await notices.release() }))
  app.post('/_sandbox/resend', async (request: FastifyRequest<{ Body: { transactionId: string } }>, reply) => {
    const known = transfers.find((one) => one.transactionId === request.body.transactionId)
    return known === undefined ? reply.code(404).send({ error: 'unknown transaction' }) : notices.resend(known)
  })
  return app
}

/** Where the payer came from, if that is a web address. */
function shopAddress(text: unknown): string | null {
  return typeof text === 'string' && /^https?:$/.test(URL.parse(text)?.protocol ?? '') ? text : null
}

/** Checks an order and makes the transfer of it. @throws Error with a sentence for the payer */
export function decideTransfer(order: Order, now: Date): Transfer {
  const payee = typeof order.qrText === 'string' && order.qrText !== '' ? readQr(order.qrText) : null
  const bin = payee?.bin ?? order.bin
  const account = payee?.account ?? order.account
  const amount = String(order.amount !== undefined && order.amount !== '' ? order.amount : (payee?.amountDong ?? ''))
  const purpose = typeof order.purpose === 'string' && order.purpose !== '' ? order.purpose : (payee?.purpose ?? '')
  if (typeof bin !== 'string' || !/^\d{6}$/.test(bin)) throw new Error('Mã ngân hàng gồm 6 chữ số.')
  if (typeof account !== 'string' || !/^[A-Za-z0-9]{1,19}$/.test(account)) throw new Error('Số tài khoản gồm 1 đến 19 chữ hoặc số.')
  if (!/^[1-9]\d{0,11}$/.test(amount)) throw new Error('Số tiền là số nguyên đồng, lớn hơn 0.')
  return { transactionId: `FT${String(randomInt(1e12)).padStart(12, '0')}`, bin, account, amountDong: amount, purpose, creditedAt: now.toISOString(), payer: payerOf(order.payer) }
}

/** Whom a transfer comes from when nobody says. */
const SOMEBODY = { bin: '970415', account: '1030000017', name: 'NGUOI CHUYEN TIEN' }

function payerOf(given: unknown): Transfer['payer'] {
  const { bin, account, name } = (typeof given === 'object' && given !== null ? given : {}) as Partial<Transfer['payer']>
  return { bin: bin ?? SOMEBODY.bin, account: account ?? SOMEBODY.account, name: name ?? SOMEBODY.name }
}
