import { expect, it } from 'vitest'
import { Supervisor } from './supervisor.ts'

it('takes a program as ready although its line is coloured, as Vite colours it where CI is set', async () => {
  const supervisor = new Supervisor(() => {})
  const code = `console.log('\\x1b[2mready in \\x1b[0m\\x1b[1m569\\x1b[22m ms'); setInterval(() => {}, 1_000)`
  const pid = await supervisor.start({ name: 'coloured', argv: ['-e', code], env: {}, cwd: process.cwd(), ready: /ready in \d/ })
  expect(pid).toBeGreaterThan(0)
  await supervisor.stop()
}, 10_000)
