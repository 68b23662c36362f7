import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const tidy = fileURLToPath(new URL('tidy.mjs', import.meta.url))
const folders: string[] = []

/** Runs the check over a tree of these files. */
function check(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'tidy-'))
  folders.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const { status, stderr } = spawnSync(process.execPath, [tidy, root], { encoding: 'utf8' })
  return { status, stderr }
}

afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

const clean = { 'packages/a/src/b.ts': 'export const b = 1\n' }

describe('tidy', () => {
  it('lets a clean tree through', () => expect(check(clean)).toEqual({ status: 0, stderr: '' }))
  it('fails when there was nothing to read', () => expect(check({ 'a.txt': '' }).status).toBe(1))

  it.each([
    ['a drawer', { 'packages/a/src/utils.ts': 'export {}\n' }],
    ['capitals in a file name', { 'packages/a/src/Card.ts': 'export {}\n' }],
    ['console', { 'packages/a/src/b.ts': `console.${'log'}(1)\n` }],
    ['a hidden clock', { 'packages/a/src/b.ts': `export const now = Date.${'now'}()\n` }],
    ['binary floats', { 'packages/a/src/b.ts': `export const x = (1).${'toFixed'}(1)\n` }],
    ['the environment', { 'packages/a/src/b.ts': `export const x = process.${'env'}.A\n` }],
    ['a type that lies', { 'packages/a/src/b.ts': `export const x = 1 as ${'any'}\n` }],
    ['a rule without its table of cases', { 'apps/x/model/a.rule.ts': '/** @source law */\nexport {}\n' }],
    ['a rule without its source', { 'apps/x/model/a.rule.ts': 'export {}\n', 'apps/x/model/a.rule.test.ts': 'export {}\n' }],
    ['an effect in a rule', { 'apps/x/model/a.rule.ts': "/** @source law */\nimport pg from 'pg'\nexport { pg }\n", 'apps/x/model/a.rule.test.ts': 'export {}\n' }],
    ['a procedure without an output schema', { 'apps/x/api/find-a.procedure.ts': 'export {}\n' }],
    ['a person addressed', { 'apps/x/web/a/a.messages.ts': "export const a = { b: { vi: 'Hóa đơn của bạn', en: 'Your bill' } }\n" }],
    ['a page without stories', { 'apps/x/web/a/a.page.tsx': 'export {}\n' }],
    ['no phase', { 'apps/x/api/migrations/0001-create-a.sql': 'create table a ();\n', ...clean }],
    ['a name that does not say what it does', { 'apps/x/api/migrations/a.sql': '-- phase: expand; lock: short\n', ...clean }],
    ['the number of 0001-a.md', { 'docs/decisions/0001-a.md': '# a\n', 'docs/decisions/0001-b.md': '# b\n', ...clean }],
    ['which is not there', { 'README.md': '[a](docs/none.md)\n', ...clean }],
    ['lines', { 'packages/a/src/b.ts': 'export {}\n'.repeat(301) }],
  ])('names %s', (what, files) => {
    const { status, stderr } = check(files)
    expect(status).toBe(1)
    expect(stderr).toContain(what)
  })
})
