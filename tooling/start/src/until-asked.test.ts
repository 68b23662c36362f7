import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'

const program = `
  import { untilAsked } from ${JSON.stringify(new URL('./until-asked.ts', import.meta.url).href)}
  const stays = setInterval(() => undefined, 1000)
  const asked = untilAsked()
  console.log('ready')
  await asked
  console.log('stopping')
  await new Promise((resolve) => setTimeout(resolve, 300))
  console.log('stopped')
  clearInterval(stays)
  process.exit(0)`

it('ends what it started although Ctrl-C arrives twice', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    if (/ready\n$/.test(output) || /stopping\n$/.test(output)) child.kill('SIGINT')
  })
  const code = await new Promise((resolve) => child.once('exit', (status, signal) => resolve(signal ?? status)))
  expect([code, output]).toEqual([0, 'ready\nstopping\nstopped\n'])
})
