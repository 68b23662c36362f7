/** How the sandbox behaves, as a test sets it by `POST /_sandbox/script`. */
export type Script = {
  /** Milliseconds before each answer of the protocol. @default 0 */
  delayMs: number
  /** Which part answers 503. @default none */
  down: 'none' | 'everything' | 'token'
  /** Sign-ins are answered with `access_denied`. @default false */
  refuses: boolean
  /** Milliseconds by which this party's clock is off. @default 0 */
  clockOffsetMs: number
}

/** A request as it arrived, without bodies: passwords are not kept. */
export type Received = { at: string; method: string; path: string }

const RECEIVED_MAX = 500
const initial: Script = { delayMs: 0, down: 'none', refuses: false, clockOffsetMs: 0 }
const realNow = Date.now

/** The state of a running sandbox: its script and what it received. */
export class Stage {
  script: Script = { ...initial }
  readonly received: Received[] = []

  /** Changes what is given and keeps the rest; `{ reset: true }` starts over. The clock is the whole process's. */
  set(change: Partial<Script> & { reset?: boolean }): Script {
    const { reset, ...rest } = change
    this.script = { ...(reset ? initial : this.script), ...rest }
    Date.now = () => realNow() + this.script.clockOffsetMs
    return this.script
  }

  note(method: string, path: string): void {
    this.received.push({ at: new Date(Date.now()).toISOString(), method, path })
    if (this.received.length > RECEIVED_MAX) this.received.shift()
  }
}
