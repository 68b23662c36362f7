import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Where pgbench is on this machine; null when it is not (it comes with Debian's postgresql-contrib, not with the embedded server). */
export function findPgbench(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : []
  const places = [...versions.map((version) => join(debian, version, 'bin/pgbench')), 'pgbench']
  return places.find((place) => spawnSync(place, ['--version'], { stdio: 'ignore' }).status === 0) ?? null
}

/** Transactions a second that pgbench prints. @throws Error with what it printed instead */
export async function pgbenchRate(pgbench: string, args: readonly string[]): Promise<number> {
  const printed = await pgbenchOutput(pgbench, args)
  const rate = /tps = ([\d.]+)/.exec(printed)?.[1]
  if (rate === undefined || /failed transactions: [1-9]/.test(printed) || printed.includes('aborted')) throw new Error(`pgbench gave no figure: ${printed}`)
  return Number(rate)
}

/** What pgbench prints. */
export function pgbenchOutput(program: string, args: readonly string[]): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    child.stdout.on('data', (text: Buffer) => (printed += text))
    child.stderr.on('data', (text: Buffer) => (printed += text))
    child.once('error', failed)
    child.once('exit', () => done(printed))
  })
}
