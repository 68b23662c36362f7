// `npm test -- generator`: writes a module into a copy of the repository and does to it all that is done to a module by hand.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromiumPath, launchFlags } from '@mc/tooling-browser'
import { chromium } from '@playwright/test'
import { changesIn, run, scratchWorkspace } from './scratch-workspace.ts'
import { startScratch } from './start-scratch.ts'

const SOURCE = fileURLToPath(new URL('../../../', import.meta.url))
const ID = 'tourism'

/** A portal for the proof stands beside those for people and for journeys. */
const PORT = Number(process.env['MC_GENERATOR_PORT'] ?? 4560)

const scratch = await step('a copy of the repository', () => scratchWorkspace(SOURCE, 'generator'))
const { root } = scratch
const node = process.execPath

/** What turbo built for the repository is good for the copy: the same files give the same hash. */
const turbo = { TURBO_CACHE_DIR: join(SOURCE, '.turbo/cache'), TURBO_TELEMETRY_DISABLED: '1' }

// A module left here by an earlier run has its linked packages still.
rmSync(join(root, 'apps', ID), { recursive: true, force: true })
await step('the generator writes a module', () => run(root, node, ['tooling/start/src/main.ts', 'new-module', ID, '--vi', 'Du lịch', '--en', 'Tourism']))
await step('nothing else was touched but its entry in the lock file', () => {
  const { changed, added } = changesIn(scratch)
  const others = [...changed.filter((path) => path !== 'pnpm-lock.yaml'), ...added.filter((path) => !path.startsWith(`apps/${ID}/`))]
  if (others.length > 0 || added.length === 0) throw new Error(`Touched: ${others.join(', ')}; written: ${added.length} files.`)
  const lost = run(root, 'git', ['diff', '--numstat', 'pnpm-lock.yaml']).split('\t')[1]
  if (lost !== '0') throw new Error(`The lock file lost ${lost} lines.`)
})
await step('a second module of that name is refused', () => {
  try {
    run(root, node, ['tooling/start/src/main.ts', 'new-module', ID])
  } catch (error) {
    if (String(error).includes('already')) return
    throw error
  }
  throw new Error('It was not refused.')
})
await step('lint', () => run(root, 'oxlint', ['--deny-warnings', `apps/${ID}`]))
await step('types', () => {
  writeFileSync(join(root, 'tsconfig.generator.json'), JSON.stringify({ extends: './tsconfig.base.json', include: [`apps/${ID}`, 'packages/**/*.d.ts'], exclude: ['**/node_modules', '**/dist'] }))
  run(root, 'tsc', ['-p', 'tsconfig.generator.json'])
  rmSync(join(root, 'tsconfig.generator.json'))
})
await step('tidy', () => breachesOf('tidy', () => run(root, node, ['tooling/tidy/tidy.mjs'])))
await step('bounds', () => breachesOf('bounds', () => run(join(root, 'tooling/boundaries'), node, ['boundaries.mjs'])))
await step('contracts', () => breachesOf('contracts', () => run(join(root, 'tooling/contracts'), node, ['src/contracts.ts'])))
await step('unit', () => run(root, 'vitest', ['run', '--project', 'unit', `apps/${ID}/`]))
await step('db', () => run(root, 'vitest', ['run', '--project', 'db', `apps/${ID}/`]))
await step('stories', () => run(join(root, 'apps/storybook'), 'vitest', ['run', `${ID}/web/`]))
await step('build', () => run(root, 'turbo', ['run', 'build', '--output-logs=errors-only', '--filter=!@mc/storybook'], turbo))

const portal = await step('a portal with it', () => startScratch(root, PORT, ['start'], turbo))
try {
  await step('its journeys, on a phone and a desktop', () =>
    run(join(root, 'tooling/e2e'), 'pnpm', ['exec', 'playwright', 'test', `apps/${ID}/`], { MC_E2E_URL: portal.address, MC_E2E_BANK_URL: `http://localhost:${PORT + 11}`, MC_E2E_TELECOM_URL: `http://localhost:${PORT + 12}` }),
  )
  await step('released by the command with a counter of its own, which counts in the open portal (OP05)', () => seeCounter(portal.address))
} finally {
  await portal.stop()
}
if (!existsSync(join(root, `apps/${ID}/dist/module.json`))) throw new Error('The module was not built.')
const { files } = JSON.parse(readFileSync(join(root, `apps/${ID}/dist/module.json`), 'utf8')) as { files: { bytes: number }[] }
console.log(`The generated module is whole: ${files.length} built files, ${Math.round(files.reduce((sum, file) => sum + file.bytes, 0) / 1024)} kB.`)
process.exit(0)

/** State of React's in a module whose sharing nobody touched: a second React would throw here. */
async function seeCounter(address: string): Promise<void> {
  const page = join(root, `apps/${ID}/web/front/front.page.tsx`)
  const before = readFileSync(page, 'utf8')
  writeFileSync(page, `${before.replace('<Stack gap={6}>', '<Stack gap={6}>\n        <Counter />').replace(/^import \{ useFormat/m, "import { useState } from 'react'\nimport { useFormat")}
function Counter() {
  const [count, setCount] = useState(0)
  return <button onClick={() => setCount(count + 1)}>{\`Đã bấm \${count} lần\`}</button>
}
`)
  run(root, node, ['tooling/release/src/main.ts', ID, '--channel', 'stable', '--reason', 'Một bộ đếm', '--to', address, '--keys', join(root, '.data/run/release')], turbo)
  writeFileSync(page, before)
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...launchFlags] })
  try {
    const open = await browser.newPage()
    const errors: string[] = []
    open.on('pageerror', (error) => errors.push(error.message))
    await open.goto(`${address}/${ID}`)
    for (const count of [0, 1, 2]) await open.getByRole('button', { name: `Đã bấm ${count} lần` }).click()
    await open.getByRole('button', { name: 'Đã bấm 3 lần' }).waitFor()
    if (errors.length > 0) throw new Error(`The page failed: ${errors.join('; ')}`)
  } finally {
    await browser.close()
  }
}

/** Only breaches in the generated module count: the rest of the repository has its own parts of `npm test`. */
function breachesOf(part: string, check: () => string): void {
  try {
    check()
  } catch (error) {
    const ofModule = String(error).split('\n').filter((line) => line.includes(`apps/${ID}/`))
    if (ofModule.length > 0) throw new Error(`${part}:\n${ofModule.join('\n')}`, { cause: error })
    if (!/breaches|contracts/.test(String(error))) throw error
  }
}

async function step<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const began = process.hrtime.bigint()
  const result = await work()
  console.log(`  ${what}: ${(Number((process.hrtime.bigint() - began) / 1_000_000n) / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} s`)
  return result
}
