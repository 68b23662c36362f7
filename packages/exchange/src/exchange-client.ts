import { randomUUID, type KeyObject } from 'node:crypto'
import CircuitBreaker from 'opossum'
import { NotInRegister, RegisterAway, RegisterRefused } from './register.error.ts'
import { REGISTERS, type RegisterId } from './registers.ts'
import { signRequest } from './request-token.ts'

/** What is asked of one register. */
export type RegisterQuestion = {
  register: RegisterId
  values: readonly string[]
  /** About whom: 12 digits. */
  citizenId: string
  /** For what, in words that a person understands; never empty. */
  purpose: string
  /** The article that allows it; never empty. */
  basis: string
  consentId: string | null
}

/** What is written down of a call; what was told is not in it. */
export type ExchangeCall = RegisterQuestion & { requestId: string; at: Date; tookMs: number; outcome: 'ok' | 'kept' | 'unknown' | 'refused' | 'away' }

export type ExchangeOptions = {
  /** The exchange's address. */
  url: string
  /** Our name there. */
  client: string
  key: KeyObject
  now: () => Date
  /** Writes a call down, before its answer is given out. */
  record: (call: ExchangeCall) => Promise<void>
}

export type ExchangeClient = {
  /**
   * What a register tells of a person, by name; a value it does not have is left out.
   * @throws RegisterAway, NotInRegister, RegisterRefused
   */
  ask(question: RegisterQuestion): Promise<Readonly<Record<string, string>>>
  close(): void
}

/** A register that takes longer is away: a person waits before the form. */
const TIMEOUT_MS = 4_000
/** As for sectors' own servers: half of at least ten calls in ten seconds failed; one is let through every other second. */
const BREAKER = { timeout: false, errorThresholdPercentage: 50, volumeThreshold: 10, rollingCountTimeout: 10_000, resetTimeout: 2_000 } as const
const KEPT_MAX = 1_000

type Values = Readonly<Record<string, string>>
type Sent = { question: RegisterQuestion; requestId: string }

/** Asks registers over the exchange: each call signed, limited in time, behind the register's own breaker, written down. */
export function exchangeClient(options: ExchangeOptions): ExchangeClient {
  const breakers = new Map<RegisterId, CircuitBreaker<[Sent], Values>>()
  const kept = new Map<string, { values: Values; until: number }>()
  const breakerOf = (register: RegisterId) => {
    const known = breakers.get(register)
    if (known) return known
    // That somebody is not in a register, or may not be asked about, is an answer.
    const breaker = new CircuitBreaker((sent: Sent) => send(options, sent), { ...BREAKER, errorFilter: isAnswer })
    breakers.set(register, breaker)
    return breaker
  }

  async function ask(question: RegisterQuestion): Promise<Values> {
    if (question.purpose === '' || question.basis === '') throw new RangeError('A register is asked for a purpose and on a legal basis.')
    const [requestId, at, began] = [randomUUID(), options.now(), performance.now()]
    const say = (outcome: ExchangeCall['outcome']) => options.record({ ...question, requestId, at, tookMs: Math.round(performance.now() - began), outcome })
    const key = JSON.stringify([question.register, question.citizenId, question.values])
    const found = kept.get(key)
    if (found && found.until > at.getTime()) {
      await say('kept')
      return found.values
    }
    try {
      const values = await breakerOf(question.register).fire({ question, requestId })
      await say('ok')
      keep(key, values, at.getTime() + REGISTERS[question.register].cacheSeconds * 1_000)
      return values
    } catch (cause) {
      const error = isAnswer(cause) ? cause : Object.assign(new RegisterAway({ register: question.register }), { cause })
      await say(error instanceof NotInRegister ? 'unknown' : error instanceof RegisterRefused ? 'refused' : 'away')
      throw error
    }
  }

  function keep(key: string, values: Values, until: number): void {
    if (until <= options.now().getTime()) return
    const oldest = kept.size >= KEPT_MAX ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    kept.set(key, { values, until })
  }

  return {
    ask,
    close: () => {
      for (const breaker of breakers.values()) breaker.shutdown()
    },
  }
}

function isAnswer(error: unknown): boolean {
  return error instanceof NotInRegister || error instanceof RegisterRefused
}

async function send({ url, client, key, now }: ExchangeOptions, { question, requestId }: Sent): Promise<Values> {
  const { register, citizenId, values, purpose, basis, consentId } = question
  const path = `/exchange/v1/${register}`
  const body = JSON.stringify({ citizenId, values })
  const token = await signRequest(key, { requestId, client, purpose, basis, consentId, path }, { body, now: now() })
  const answer = await fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-request-id': requestId },
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (answer.status === 404) throw new NotInRegister({ register })
  if (answer.status === 401 || answer.status === 403) throw new RegisterRefused({ register })
  if (!answer.ok) throw new Error(`The register answered ${answer.status}.`)
  const { values: told } = (await answer.json()) as { values: Record<string, unknown> }
  // Only what was asked for, and only text.
  return Object.fromEntries(values.flatMap((value) => (typeof told[value] === 'string' ? [[value, told[value]]] : [])))
}
