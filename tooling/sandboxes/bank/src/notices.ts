import type { Scripted } from '@mc/sandbox-kit'
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import type { Env } from './env.ts'
import type { StatementFault } from './statements.ts'

/** A transfer that reached the payee's account. */
export type Transfer = {
  transactionId: string
  bin: string
  account: string
  amountDong: string
  purpose: string
  creditedAt: string
  /** Whom it came from. */
  payer: { bin: string; account: string; name: string }
}

/** How notices go out, as a test sets it by `POST /_sandbox/script`. */
export type Script = {
  /** Milliseconds before the first attempt. @default 0 */
  delayMs: number
  /** How many times each notice is sent even though it was taken. @default 1 */
  repeat: number
  /** `never` sends none; `hold` keeps them for `POST /_sandbox/release`. @default send */
  delivery: 'send' | 'hold' | 'never'
  /** Order in which held notices are released. @default first-in */
  order: 'first-in' | 'last-in'
  /** Signs with another secret. @default false */
  wrongSignature: boolean
  /** Added to the amount in the notice (not to the transfer), in đồng. @default 0 */
  amountOffDong: number
  /** Milliseconds by which this party's clock is off: notices' timestamps and credit times. @default 0 */
  clockOffsetMs: number
  /** Milliseconds before a payout is done. @default 300 */
  payoutDelayMs: number
  /** ISO 20022 reason for which payouts fail, such as AB05; null: they are done. @default null */
  payoutFault: string | null
  /** Takes no payouts: 503. @default false */
  payoutsDown: boolean
  /** Faults in statements. @default [] */
  statementFaults: readonly StatementFault[]
}

/** One try of delivering a notice. */
export type Attempt = { noticeId: string; transactionId: string; attempt: number; at: string; status: number | 'unreachable' }

export const initialScript: Script = { delayMs: 0, repeat: 1, delivery: 'send', order: 'first-in', wrongSignature: false, amountOffDong: 0, clockOffsetMs: 0, payoutDelayMs: 300, payoutFault: null, payoutsDown: false, statementFaults: [] }

/** Pauses between tries of a notice that was not taken; after the last it is given up. */
const BACK_OFF_MS = [500, 1000, 2000, 5000, 10_000, 30_000, 60_000]
const TIMEOUT_MS = 10_000

/** Tells the payee of credited transfers by signed Standard Webhooks, until taken. */
export class Notices {
  readonly attempts: Attempt[] = []
  readonly #held: Transfer[] = []
  readonly #env: Env
  readonly #script: Scripted<Script>
  readonly #stop = new AbortController()

  constructor(env: Env, script: Scripted<Script>) {
    this.#env = env
    this.#script = script
  }

  /** How the bank behaves now. */
  get script(): Script {
    return this.#script.now
  }

  now(): Date {
    return new Date(Date.now() + this.script.clockOffsetMs)
  }

  announce(transfer: Transfer): void {
    if (this.script.delivery === 'never') return
    if (this.script.delivery === 'hold') return void this.#held.push(transfer)
    for (let copy = 0; copy < this.script.repeat; copy++) void this.#deliver(transfer)
  }

  /** Tells of something else than a transfer, until taken. */
  tell(noticeId: string, body: object, about: string): void {
    void this.#untilTaken((attempt) => this.#post({ noticeId, transactionId: about, attempt, body: JSON.stringify(body) }))
  }

  /** Sends what was held, one after the other in the scripted order. @returns how many */
  async release(): Promise<number> {
    const held = this.#held.splice(0)
    if (this.script.order === 'last-in') held.reverse()
    for (const transfer of held) for (let copy = 0; copy < this.script.repeat; copy++) await this.#attempt(transfer, noticeIdOf(transfer), 1)
    return held.length
  }

  /** Sends a notice for this transfer again under the same notice id, once. */
  async resend(transfer: Transfer): Promise<Attempt> {
    return this.#attempt(transfer, noticeIdOf(transfer), 1)
  }

  close(): void {
    this.#stop.abort()
  }

  async #deliver(transfer: Transfer): Promise<void> {
    await this.#untilTaken((attempt) => this.#attempt(transfer, noticeIdOf(transfer), attempt))
  }

  async #untilTaken(send: (attempt: number) => Promise<Attempt>): Promise<void> {
    try {
      await sleep(this.script.delayMs, undefined, { signal: this.#stop.signal })
      for (let attempt = 1; ; attempt++) {
        const { status } = await send(attempt)
        if (typeof status === 'number' && status >= 200 && status < 300) return
        const pause = BACK_OFF_MS[attempt - 1]
        if (pause === undefined) return
        await sleep(pause, undefined, { signal: this.#stop.signal })
      }
    } catch {
      // The bank is shutting down: its notices end with it.
    }
  }

  async #attempt(transfer: Transfer, noticeId: string, attempt: number): Promise<Attempt> {
    const amountDong = String(BigInt(transfer.amountDong) + BigInt(this.script.amountOffDong))
    return this.#post({ noticeId, transactionId: transfer.transactionId, attempt, body: JSON.stringify({ type: 'transfer.credited', data: { ...transfer, amountDong } }) })
  }

  async #post({ noticeId, transactionId, attempt, body }: { noticeId: string; transactionId: string; attempt: number; body: string }): Promise<Attempt> {
    const { wrongSignature } = this.script
    const secret = wrongSignature ? `whsec_${randomBytes(24).toString('base64')}` : this.#env.hookSecret
    const at = this.now()
    const headers = {
      'content-type': 'application/json',
      'webhook-id': noticeId,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(noticeId, at, body),
    }
    const status = await fetch(this.#env.hookUrl, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), this.#stop.signal]) }).then(
      (answer) => answer.status,
      () => 'unreachable' as const,
    )
    const done: Attempt = { noticeId, transactionId, attempt, at: at.toISOString(), status }
    this.attempts.push(done)
    return done
  }
}

/** The same transfer always has the same notice id: that is how the receiver knows a repetition. */
function noticeIdOf(transfer: Transfer): string {
  return `msg_${transfer.transactionId}`
}
