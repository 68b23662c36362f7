import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

/** A running program, with all that it printed so far. */
export type StartedProcess = AsyncDisposable & { pid: number; output: () => string }

/** Starts a Node program that says `{"ready":true` when it is; ended with `await using`. */
export function startProcess(file: string, env: Record<string, string>): Promise<StartedProcess> {
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  // Whatever becomes of the test: nothing that it started outlives the process that runs it.
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (!output.includes('"ready":true')) return
      resolve({
        pid: child.pid ?? 0,
        output: () => output,
        [Symbol.asyncDispose]: () =>
          new Promise<void>((ended) => {
            if (child.exitCode !== null) return ended()
            child.once('exit', () => ended())
            child.kill('SIGTERM')
          }),
      })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`${file} ended (${code}): ${output}`)))
  })
}
