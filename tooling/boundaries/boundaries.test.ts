import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const tool = fileURLToPath(new URL('boundaries.mjs', import.meta.url))
const folders: string[] = []

/** Runs the check over a small house with these files in it. */
function check(files: Readonly<Record<string, string>>, minimum = 1) {
  const root = mkdtempSync(join(tmpdir(), 'boundaries-'))
  folders.push(root)
  const house = { 'tsconfig.json': '{ "compilerOptions": { "allowImportingTsExtensions": true, "noEmit": true, "module": "preserve" } }', 'packages/money/src/index.ts': 'export const a = 1\n', ...files }
  for (const [path, text] of Object.entries(house)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  mkdirSync(join(root, 'apps'), { recursive: true })
  symlinkSync(fileURLToPath(new URL('node_modules', import.meta.url)), join(root, 'node_modules'))
  const { status, stderr } = spawnSync(process.execPath, [tool, root, String(minimum)], { encoding: 'utf8' })
  return { status, stderr }
}

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

const thing = 'export const thing = 1\n'
const taking = (path: string) => `import { thing } from '${path}'\nexport const taken = thing\n`

describe('boundaries', () => {
  it('lets types through from web to api', () =>
    expect(check({ 'apps/a/api/b.ts': 'export type B = 1\n', 'apps/a/web/c.ts': "import type { B } from '../api/b.ts'\nexport type C = B\n" })).toEqual({ status: 0, stderr: '' }))

  it('fails when it read less than expected', () => expect(check({}, 150).status).toBe(1))

  it.each([
    ['no-sector-to-sector', { 'apps/a/web/b.ts': taking('../../c/web/d.ts'), 'apps/c/web/d.ts': thing }],
    ['web-takes-only-types-from-api', { 'apps/a/web/b.ts': taking('../api/c.ts'), 'apps/a/api/c.ts': thing }],
    ['no-package-to-app', { 'packages/names/src/b.ts': taking('../../../apps/a/web/c.ts'), 'apps/a/web/c.ts': thing }],
    ['shell-knows-no-sector', { 'apps/portal/src/b.ts': taking('../../a/web/c.ts'), 'apps/a/web/c.ts': thing }],
    ['domain-is-pure', { 'packages/money/src/b.ts': taking('../../db/src/c.ts'), 'packages/db/src/c.ts': thing }],
    ['model-is-pure', { 'apps/a/model/b.ts': taking('../api/c.ts'), 'apps/a/api/c.ts': thing }],
    ['web-is-free-of-the-server', { 'apps/a/web/b.ts': taking('../../../packages/server-kit/src/c.ts'), 'packages/server-kit/src/c.ts': thing }],
    ['no-unresolvable', { 'apps/a/web/b.ts': taking('./none.ts') }],
    ['no-cycle', { 'apps/a/web/b.ts': "import { c } from './c.ts'\nexport const b = () => c\n", 'apps/a/web/c.ts': "import { b } from './b.ts'\nexport const c = () => b\n" }],
  ])('finds %s', (rule, files) => {
    const { status, stderr } = check(files)
    expect(stderr).toContain(rule)
    expect(status).toBe(1)
  })
}, 60_000)
