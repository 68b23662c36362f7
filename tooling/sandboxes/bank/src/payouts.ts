import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Webhook } from 'standardwebhooks'
import type { Env } from './env.ts'
import type { Notices } from './notices.ts'

type Account = { bin: string; account: string }

/** Money that its customer has us pay out. */
export type Payout = {
  endToEndId: string
  from: Account
  to: Account & { name: string }
  amountDong: string
  purpose: string
  state: 'waiting' | 'settled' | 'failed'
  /** ISO 20022 reason of one that failed. */
  fault: string | null
  transactionId: string | null
  at: string
}

/** Accounts ending so are closed: payouts to them fail whatever the script says. */
const CLOSED_ACCOUNT_END = '0404'
const NAME = /^[0-9A-Za-z-]{1,35}$/

/**
 * Payouts by `PUT /payouts/<endToEndId>`: taken at once, done or failed a moment later, told by a signed notice. The same name with
 * the same content is the same payout; with another content it is refused.
 */
export class Payouts {
  readonly all = new Map<string, Payout>()
  readonly #env: Env
  readonly #notices: Notices
  readonly #stop = new AbortController()

  constructor(env: Env, notices: Notices) {
    this.#env = env
    this.#notices = notices
  }

  close(): void {
    this.#stop.abort()
  }

  routes(app: FastifyInstance): void {
    app.put('/payouts/:id', (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
      if (!this.#isSigned(request, JSON.stringify(request.body))) return reply.code(401).send({ error: 'signature' })
      if (this.#notices.script.payoutsDown) return reply.code(503).send({ error: 'down' })
      const order = readOrder(request.params.id, request.body)
      if (order === null) return reply.code(422).send({ fault: 'FF01' })
      const known = this.all.get(order.endToEndId)
      if (known) return sameOrder(known, order) ? reply.code(200).send(standingOf(known)) : reply.code(409).send({ fault: 'AM05' })
      const made: Payout = { ...order, state: 'waiting', fault: null, transactionId: null, at: this.#notices.now().toISOString() }
      this.all.set(made.endToEndId, made)
      void this.#pay(made)
      return reply.code(202).send(standingOf(made))
    })
    app.get('/payouts/:id', (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
      if (!this.#isSigned(request, '')) return reply.code(401).send({ error: 'signature' })
      const known = this.all.get(request.params.id)
      return known ? reply.send(standingOf(known)) : reply.code(404).send({ error: 'unknown' })
    })
    app.get('/_sandbox/payouts', () => [...this.all.values()])
  }

  async #pay(payout: Payout): Promise<void> {
    const { script } = this.#notices
    try {
      await sleep(script.payoutDelayMs, undefined, { signal: this.#stop.signal })
    } catch {
      return
    }
    const fault = payout.to.account.endsWith(CLOSED_ACCOUNT_END) ? 'AC04' : script.payoutFault
    payout.at = this.#notices.now().toISOString()
    payout.state = fault === null ? 'settled' : 'failed'
    payout.fault = fault
    payout.transactionId = fault === null ? `FT${String(randomInt(1e12)).padStart(12, '0')}` : null
    if (script.delivery !== 'never') this.#notices.tell(`msg_${payout.endToEndId}`, standingOf(payout), payout.transactionId ?? payout.endToEndId)
  }

  #isSigned(request: FastifyRequest, body: string): boolean {
    const { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': signature } = request.headers
    if (typeof id !== 'string' || typeof seconds !== 'string' || typeof signature !== 'string') return false
    // The customer's clock may be set for a test: the signature counts, not its age.
    return new Webhook(this.#env.hookSecret).sign(id, new Date(Number(seconds) * 1000), body) === signature
  }
}

/** How a payout stands, as its notice and its own address say it. */
function standingOf({ endToEndId, transactionId, fault, at, state }: Payout) {
  return { type: `payout.${state}`, data: { endToEndId, transactionId, fault, at } }
}

function readOrder(id: string, body: unknown): Pick<Payout, 'endToEndId' | 'from' | 'to' | 'amountDong' | 'purpose'> | null {
  const { endToEndId, from, to, amountDong, purpose } = (body ?? {}) as Partial<Payout>
  const isAccount = (account: Account | undefined) => /^\d{6}$/.test(account?.bin ?? '') && /^[0-9A-Za-z]{1,19}$/.test(account?.account ?? '')
  if (endToEndId !== id || !NAME.test(id) || !from || !to || !isAccount(from) || !isAccount(to)) return null
  if (typeof amountDong !== 'string' || !/^[1-9]\d{0,14}$/.test(amountDong) || typeof purpose !== 'string') return null
  return { endToEndId, from, to: { bin: to.bin, account: to.account, name: String(to.name ?? '') }, amountDong, purpose }
}

function sameOrder(known: Payout, order: Pick<Payout, 'from' | 'to' | 'amountDong' | 'purpose'>): boolean {
  const contentOf = ({ from, to, amountDong, purpose }: typeof order) => JSON.stringify([from.bin, from.account, to.bin, to.account, to.name, amountDong, purpose])
  return contentOf(known) === contentOf(order)
}
