import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Statement } from './statements-of.ts'

/** Where pgbench is on this machine; null when it is not (it comes with Debian's postgresql-contrib, not with the embedded server). */
export function findPgbench(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : []
  const places = [...versions.map((version) => join(debian, version, 'bin/pgbench')), 'pgbench']
  return places.find((place) => spawnSync(place, ['--version'], { stdio: 'ignore' }).status === 0) ?? null
}

/**
 * The statements as a script of pgbench, each parameter a variable of it: `pgbench -M prepared` sends them as parameters.
 * @param file where the script is written
 */
export function pgbenchRun(pgbench: string, ownerUrl: string, file: string, statements: readonly Statement[]): (seconds: number) => Promise<number> {
  const variables: string[] = []
  const lines = statements.map(({ text, values }) =>
    text.replace(/\$(\d+)/g, (_, number: string) => {
      const value = values[Number(number) - 1]
      const name = `v${variables.length / 2}`
      variables.push('-D', `${name}=${value ?? ''}`)
      return `:${name}`
    }))
  writeFileSync(file, lines.map((line) => `${line};\n`).join(''))
  return async (seconds) => {
    const printed = await output(pgbench, ['-n', '-M', 'prepared', '-c', '10', '-j', '1', '-T', String(seconds), ...variables, '-f', file, ownerUrl])
    const rate = /tps = ([\d.]+)/.exec(printed)?.[1]
    if (rate === undefined) throw new Error(`pgbench gave no figure: ${printed}`)
    return Number(rate)
  }
}

function output(program: string, args: readonly string[]): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    child.stdout.on('data', (text: Buffer) => (printed += text))
    child.stderr.on('data', (text: Buffer) => (printed += text))
    child.once('error', failed)
    child.once('exit', () => done(printed))
  })
}
