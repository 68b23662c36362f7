import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const sources = globSync(['apps/**/*.{ts,tsx}', 'packages/**/*.{ts,tsx}', 'tooling/**/*.ts'], { cwd: root, exclude: ['**/node_modules/**', '**/dist*/**'] })
const rows = readFileSync(new URL('docs/cases.md', root), 'utf8').split('\n').flatMap((line) => {
  const [, id] = /^\| (OP\d\d) \|/.exec(line) ?? []
  if (!id) return []
  const named = [...line.matchAll(/`([\w./-]+\.tsx?)`/g)].map(([, file]) => file!)
  const linked = [...line.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, file]) => file!)
  const titles = [...line.matchAll(/\*([^*]+)\*/g)].map(([, title]) => title!)
  return [{ id, named, linked, titles }]
})

/** A file by its path, or by its name alone where the row has said the folder before. */
function textOf(file: string): string | null {
  const path = sources.find((one) => one === file || one.endsWith(`/${file}`))
  return path === undefined ? null : readFileSync(new URL(path, root), 'utf8')
}

describe('docs/cases.md', () => {
  it('has each case once', () => {
    expect(rows.length).toBeGreaterThan(40)
    expect(rows.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at)).toEqual([])
  })

  it.each(rows)('$id: its tests are there, under the names that the page gives them', ({ id, named, linked, titles }) => {
    expect([...named, ...linked]).not.toEqual([])
    expect([...named, ...linked].filter((file) => textOf(file) === null)).toEqual([])
    expect(linked.filter((file) => !textOf(file)!.includes(id))).toEqual([])
    // A title may be shortened by dots: each of its parts stands in one of the files.
    const texts = named.map((file) => textOf(file)!)
    const parts = titles.flatMap((title) => title.split('…').map((part) => part.trim()).filter((part) => part.length > 3))
    expect(parts.filter((part) => !texts.some((text) => text.includes(part)))).toEqual([])
  })
})
