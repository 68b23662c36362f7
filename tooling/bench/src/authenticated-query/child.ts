import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { root } from '../database/bench-database.ts'

const readyLimitMs = 60_000

/** A server process of ours on a free port of this machine. */
export type Child = { port: number; pid: number; stop(): Promise<void> }

/**
 * Runs a server file and waits until it prints that it is ready.
 * @throws Error with what it printed when it ends before, or says nothing for a minute
 */
export async function startChild(file: string, env: Readonly<Record<string, string>>): Promise<Child> {
  const port = await freePort()
  const child = spawn(process.execPath, [file], { cwd: root, env: { ...process.env, ...env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] })
  const over = new Promise<void>((done) => child.once('exit', () => done()))
  let printed = ''
  child.stderr.on('data', (text: Buffer) => (printed += text))
  await new Promise<void>((done, failed) => {
    const limit = setTimeout(() => {
      child.kill('SIGKILL')
      failed(new Error(`${file} was not ready in time: ${printed}`))
    }, readyLimitMs)
    child.stdout.on('data', (text: Buffer) => {
      printed += text
      if (!/"ready":\s*true/.test(printed)) return
      clearTimeout(limit)
      done()
    })
    child.once('exit', () => {
      clearTimeout(limit)
      failed(new Error(`${file} ended: ${printed}`))
    })
  })
  return {
    port,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM')
      await over
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
