import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newModule } from './new-module.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mc-new-module-'))
  mkdirSync(join(root, 'apps/health'), { recursive: true })
  mkdirSync(join(root, 'packages/money'), { recursive: true })
  writeFileSync(join(root, 'apps/health/package.json'), '{"name":"@mc/health"}')
  writeFileSync(join(root, 'apps/health/module.ts'), '  order: 40,\n')
  writeFileSync(join(root, 'packages/money/package.json'), '{"name":"@mc/money"}')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const filesOf = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()

describe('a new module', () => {
  it('has its own names everywhere and nothing of the template’s', () => {
    const { folder, files } = newModule(root, 'tourism', { vi: 'Du lịch', en: 'Tourism' })
    expect(files).toEqual(expect.arrayContaining(['module.ts', 'package.json', 'vite.config.ts', 'api/sector.ts', 'api/tourism.db.test.ts', 'api/seed/tourism.seed.ts', 'e2e/requests.spec.ts']))
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8')
      expect(`${file} ${text}`).not.toMatch(/sample|Lĩnh vực mẫu|Model sector|\.template/i)
    }
    const module = readFileSync(join(folder, 'module.ts'), 'utf8')
    expect(module).toContain("title: { vi: 'Du lịch', en: 'Tourism' }")
    expect(module).toContain('order: 50,')
    expect(readFileSync(join(folder, 'api/router.ts'), 'utf8')).toContain('export type TourismRouter')
    expect(filesOf().filter((file) => !file.startsWith(join('apps', 'tourism')))).toEqual(['.data', 'apps', join('apps', 'health'), join('apps', 'health', 'module.ts'), join('apps', 'health', 'package.json'), 'packages', join('packages', 'money'), join('packages', 'money', 'package.json')])
  })

  it('takes titles as people write them, and its id for want of one', () => {
    newModule(root, 'citizens', { en: "Citizens' affairs" })
    const module = readFileSync(join(root, 'apps/citizens/module.ts'), 'utf8')
    expect(module).toContain("title: { vi: 'Citizens', en: 'Citizens’ affairs' }")
  })

  it.each([
    ['', 'cannot be'],
    ['Tourism', 'cannot be'],
    ['du-lich', 'cannot be'],
    ['dulịch', 'cannot be'],
    ['../health', 'cannot be'],
    ['a'.repeat(25), 'cannot be'],
    ['portal', 'platform’s'],
    ['api', 'platform’s'],
    ['pgvector', 'platform’s'],
    ['registry', 'platform’s'],
    ['dev', 'platform’s'],
    ['reports', 'platform’s'],
    ['sample', 'platform’s'],
    ['order', 'TypeScript or of PostgreSQL'],
    ['user', 'TypeScript or of PostgreSQL'],
    ['class', 'TypeScript or of PostgreSQL'],
    ['du_lich', 'cannot be'],
    ['a b', 'cannot be'],
    ['v2x', 'cannot be'],
    ['health', 'already'],
    ['money', 'packages/money'],
  ])('refuses the id "%s" and leaves nothing', (id, why) => {
    const before = filesOf()
    expect(() => newModule(root, id)).toThrow(why.replace('’', "'"))
    expect(filesOf()).toEqual(before)
  })

  it('keeps every first part of the gateway’s own addresses', () => {
    const source = fileURLToPath(new URL('../../../apps/gateway/src/', import.meta.url))
    const parts = globSync('**/*.ts', { cwd: source }).flatMap((file) => [...readFileSync(join(source, file), 'utf8').matchAll(/\.(?:get|post|all|put|delete)\([`']\/([a-z]{3,24})[/`']/g)].map((match) => match[1]!))
    expect(new Set(parts).size).toBeGreaterThan(5)
    for (const part of new Set(parts)) expect(() => newModule(root, part), part).toThrow(/platform's own/)
  })

  it('says it in one line', () => {
    for (const id of ['Tourism', 'du-lich', 'api', 'order', 'health', 'money']) expect(() => newModule(root, id)).toThrow(/^[^\n]{20,160}$/)
  })

  it.each([['a line\nbreak'], ['`${code}`'], ['x'], ['x'.repeat(61)], ['back\\slash'], ['*/']])('refuses the title %j and leaves nothing', (vi) => {
    const before = filesOf()
    expect(() => newModule(root, 'tourism', { vi })).toThrow('--vi')
    expect(filesOf()).toEqual(before)
  })

  it('does not touch a module that another call has just written', () => {
    newModule(root, 'tourism')
    writeFileSync(join(root, 'apps/tourism/module.ts'), 'mine')
    expect(() => newModule(root, 'tourism')).toThrow('already')
    expect(readFileSync(join(root, 'apps/tourism/module.ts'), 'utf8')).toBe('mine')
    expect(readdirSync(join(root, '.data'))).toEqual([])
  })
})
