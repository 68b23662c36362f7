import { buildAll } from '@mc/start/build'
import { portsFrom } from '@mc/start/ports'
import { startStack, type Stack } from '@mc/start/stack'
import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** A whole portal whose processes are killed while it works. */
export type UnderFire = {
  address: string
  ownerUrl: string
  /** Kills one process after another until told to stop. @returns how often each was killed */
  fire: (of: { kills: number; until: AbortSignal }) => Promise<ReadonlyMap<string, number>>
  /** Waits until the portal can serve again. */
  ready: () => Promise<void>
  stop: () => Promise<void>
}

/** Pause between the moment at which the portal can serve again and the next kill. */
const PAUSE_MS = [100, 1_500] as const
/** Longest wait for the portal to serve again after a kill, on a busy machine. */
const BACK_MS = 120_000

const ROOT = new URL('../../../', import.meta.url).pathname

/**
 * Starts a portal of its own with a database that keeps what it promised when it is killed.
 * @param of.port the portal's; sandboxes stand above it
 * @param of.env for the gateway
 * @param of.random 0 to 1: the same numbers, the same kills
 */
export async function underFire({ port, env, random, say }: { port: number; env: Readonly<Record<string, string>>; random: () => number; say: (line: string) => void }): Promise<UnderFire> {
  const dataDir = `${ROOT}.data/crash`
  rmSync(dataDir, { recursive: true, force: true })
  await buildAll()
  const stack = await startStack({ ports: portsFrom(port), dataDir, isTest: true, isDurable: true, say, gateway: { argv: [], env: { MC_LOG_LEVEL: 'silent', ...env } } })
  const ready = async () => {
    const signal = AbortSignal.timeout(BACK_MS)
    while (!(await fetch(`${stack.address}/readyz`, { signal: AbortSignal.timeout(5_000) }).then((answer) => answer.ok, () => false))) {
      signal.throwIfAborted()
      await wait(50)
    }
  }
  return {
    address: stack.address,
    ownerUrl: stack.ownerUrl,
    ready,
    fire: ({ kills, until }) => killInTurn({ stack, kills, until, random, ready }),
    stop: async () => {
      await stack.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

type Firing = { stack: Stack; kills: number; until: AbortSignal; random: () => number; ready: () => Promise<void> }

async function killInTurn({ stack, kills, until, random, ready }: Firing): Promise<ReadonlyMap<string, number>> {
  const targets = ['gateway', 'PostgreSQL']
  const killed = new Map(targets.map((name) => [name, 0]))
  for (let kill = 0; kill < kills && !until.aborted; kill++) {
    await wait(PAUSE_MS[0] + random() * (PAUSE_MS[1] - PAUSE_MS[0]))
    // The first two are one of each, so that a short run has both.
    const name = (kill < targets.length ? targets[kill] : targets[Math.floor(random() * targets.length)]) ?? 'gateway'
    const pid = stack.pids.get(name)
    if (pid === undefined) throw new Error(`There is no process called ${name}.`)
    process.kill(pid, 'SIGKILL')
    killed.set(name, (killed.get(name) ?? 0) + 1)
    const late = AbortSignal.timeout(BACK_MS)
    while (stack.pids.get(name) === pid) {
      late.throwIfAborted()
      await wait(25)
    }
    await ready()
  }
  return killed
}
