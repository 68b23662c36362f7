import type { Log } from '@mc/server-kit'
import { SectorAway, SERVED_BY_HEADER, TOKEN_HEADER, type ForwardedFacts } from '@mc/server-kit/remote'
import CircuitBreaker from 'opossum'
import { Agent, request as send, type Dispatcher } from 'undici'

/** How long a sector's server may take to accept a connection, and to begin its answer. */
const CONNECT_TIMEOUT_MS = 2_000
const ANSWER_TIMEOUT_MS = 35_000
/** A stream says something every 15 s; one silent for longer is dead. */
const SILENCE_MS = 60_000
/** Sockets kept open between requests: shorter than the 72 s for which the other end keeps them. */
const KEEP_ALIVE_MS = 30_000

/** The breaker opens when half of at least ten requests in ten seconds failed, and lets one through every other second. */
const BREAKER = { timeout: false, errorThresholdPercentage: 50, volumeThreshold: 10, rollingCountTimeout: 10_000, resetTimeout: 2_000 } as const

/** What is sent on. */
export type Outgoing = {
  method: string
  /** Path and query. */
  path: string
  headers: Readonly<Record<string, string | string[]>>
  body?: Buffer | string
  facts: ForwardedFacts
  signal: AbortSignal
  /** For errands that take long. */
  answerTimeoutMs?: number
}

export type Incoming = Dispatcher.ResponseData

/** What a remote sector is made of. */
export type RemoteSectorOptions = { id: string; url: string; sign: (sector: string, facts: ForwardedFacts) => Promise<string>; log: Log }

/**
 * A sector's server elsewhere, behind a circuit breaker: while it is away, requests to it fail at once and hold nothing up.
 */
export class RemoteSector {
  readonly id: string
  readonly #options: RemoteSectorOptions
  readonly #agent = new Agent({ connect: { timeout: CONNECT_TIMEOUT_MS }, keepAliveTimeout: KEEP_ALIVE_MS, bodyTimeout: SILENCE_MS, pipelining: 1 })
  readonly #breaker: CircuitBreaker<[Outgoing], Incoming>

  constructor(options: RemoteSectorOptions) {
    this.id = options.id
    this.#options = options
    this.#breaker = new CircuitBreaker((outgoing: Outgoing) => this.#send(outgoing), { ...BREAKER, errorFilter: isCallersDoing })
    this.#breaker.on('open', () => options.log.error({ action: 'sector.away', sector: options.id }, 'the sector server does not answer'))
    this.#breaker.on('close', () => options.log.info({ action: 'sector.back', sector: options.id }, 'the sector server answers again'))
  }

  /** Whether requests are refused without being sent. */
  get isAway(): boolean {
    return this.#breaker.opened
  }

  /**
   * Sends a request and gives the answer as soon as it begins; its body streams.
   * @throws SectorAway when the server does not answer, or somebody else does in its place; AbortError when the caller went
   */
  async send(outgoing: Outgoing): Promise<Incoming> {
    try {
      return await this.#breaker.fire(outgoing)
    } catch (cause) {
      if (outgoing.signal.aborted || cause instanceof SectorAway) throw cause
      throw Object.assign(new SectorAway(), { cause })
    }
  }

  async close(): Promise<void> {
    this.#breaker.shutdown()
    await this.#agent.destroy()
  }

  async #send({ method, path, headers, body, facts, signal, answerTimeoutMs }: Outgoing): Promise<Incoming> {
    const { id, url, sign, log } = this.#options
    const token = await sign(id, facts)
    const answer = await send(url + path, {
      method: method as Dispatcher.HttpMethod,
      headers: { ...headers, [TOKEN_HEADER]: token, 'x-request-id': facts.requestId },
      ...(body !== undefined && { body }),
      signal,
      dispatcher: this.#agent,
      headersTimeout: answerTimeoutMs ?? ANSWER_TIMEOUT_MS,
    })
    const isTokenRefused = answer.statusCode === 401 && String(answer.headers['www-authenticate'] ?? '').includes('invalid_token')
    if (answer.headers[SERVED_BY_HEADER] === id && !isTokenRefused) return answer
    await answer.body.dump().catch(() => undefined)
    if (isTokenRefused) log.error({ action: 'sector.token', sector: id }, 'the sector server refuses the token: are its keys and clock right?')
    throw new SectorAway()
  }
}

/** The caller went away: no fault of the sector's. */
function isCallersDoing(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}
