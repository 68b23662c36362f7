import { spawn, type ChildProcess } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

/** A process that dies is started again after this long, doubled each time up to the maximum. */
const RESTART_MS = 200
const RESTART_MS_MAX = 5_000

/** How long a process may take to say that it is ready: on a busy machine the first start, which stores every module’s files compressed, took over a minute. */
const READY_TIMEOUT_MS = 180_000

/** How long a process may take to end when asked. */
const STOP_TIMEOUT_MS = 8_000

/** What is run: the file, its environment, and what its output says when it is ready. */
export type Program = {
  name: string
  /** @default this very Node */
  command?: string
  argv: readonly string[]
  env: Readonly<Record<string, string>>
  cwd: string
  ready: RegExp
  /** Who runs it, where that is not who started us. */
  user?: { uid: number; gid: number }
}

/** Starts programs, starts again those that die, and ends all of them together. */
export class Supervisor {
  readonly #running = new Map<string, ChildProcess>()
  #stopping = false
  readonly #say: (line: string) => void
  readonly #started: (name: string, pid: number) => void

  /** @param started told each program's process, and the next one when it was started again */
  constructor(say: (line: string) => void, started: (name: string, pid: number) => void = () => {}) {
    this.#say = say
    this.#started = started
  }

  /** Starts a program and waits until it is ready. */
  async start(program: Program): Promise<number> {
    const child = await this.#launch(program)
    return child.pid ?? 0
  }

  /** Ends every program: asks, waits, then forces. */
  async stop(): Promise<void> {
    this.#stopping = true
    await Promise.all([...this.#running.values()].map(end))
  }

  async #launch(program: Program): Promise<ChildProcess> {
    const child = spawn(program.command ?? process.execPath, program.argv, {
      cwd: program.cwd,
      ...(program.user && { uid: program.user.uid, gid: program.user.gid }),
      env: { ...process.env, ...program.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    this.#running.set(program.name, child)
    await ready(program, child)
    this.#started(program.name, child.pid ?? 0)
    let wait = RESTART_MS
    child.once('exit', (code, signal) => {
      if (this.#stopping) return
      this.#say(`${program.name} ended (${signal ?? code}); starting it again`)
      const again = () => {
        if (this.#stopping) return
        this.#launch(program).then(
          (next) => this.#say(`${program.name} is back, pid ${next.pid}`),
          () => setTimeout(again, (wait = Math.min(wait * 2, RESTART_MS_MAX))),
        )
      }
      setTimeout(again, wait)
    })
    return child
  }
}

function ready(program: Program, child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let tail = ''
    const timer = setTimeout(() => reject(new Error(`${program.name} was not ready after ${READY_TIMEOUT_MS / 1000} s.\n${tail}`)), READY_TIMEOUT_MS)
    const read = (chunk: Buffer) => {
      if (process.env['MC_VERBOSE']) process.stdout.write(chunk)
      tail = (tail + chunk.toString()).slice(-4_000)
      // Vite colours its line when CI or FORCE_COLOR says so, in the middle of what is looked for.
      if (!program.ready.test(stripVTControlCharacters(tail))) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`${program.name} could not start (exit ${code}).\n${tail}`))
    })
  })
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    child.kill('SIGTERM')
  })
}
