import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** How long a start may take with its build. */
const START_TIMEOUT_MS = 180_000

/** A portal that runs from a copy of the repository, with what it has printed so far. */
export type RunningScratch = { address: string; output: () => string; stop: () => Promise<void> }

/**
 * Starts a command of the copy's own (`start`, `dev …`) with fresh data, and waits until its portal is open.
 * @param ready what it prints when it is open
 * @throws Error with what it printed when it ends or is not open in time
 */
export function startScratch(root: string, port: number, command: readonly string[], env: Readonly<Record<string, string>> = {}, ready = /is open at http/): Promise<RunningScratch> {
  const dataDir = join(root, '.data/run')
  // A command that only serves a module stands beside a portal that runs on these data.
  if (!command.includes('--in')) rmSync(dataDir, { recursive: true, force: true })
  const child = spawn(process.execPath, [join(root, 'tooling/start/src/main.ts'), ...command], {
    cwd: root,
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}`, ...env, PORT: String(port), MC_DATA_DIR: dataDir, MC_TEST: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGINT')
    await ended
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => void stop().then(() => reject(new Error(`Not open after ${START_TIMEOUT_MS / 1000} s.\n${output.slice(-4_000)}`))), START_TIMEOUT_MS)
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (!ready.test(output)) return
      clearTimeout(timer)
      resolve({ address: `http://localhost:${port}`, output: () => output, stop })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`${command.join(' ')} ended (${code}).\n${output.slice(-4_000)}`))
    })
  })
}
