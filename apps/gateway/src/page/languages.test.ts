import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readLanguages } from './languages.ts'

const folder = mkdtempSync(join(tmpdir(), 'languages-'))
afterAll(() => rmSync(folder, { recursive: true }))

const FINE = { tag: 'tyz', name: 'Tày', base: 'vi', sentences: { 'Trang chủ': 'Tày: Trang chủ', 'Còn {n} điểm': 'Tày: {n}' } }

function file(name: string, content: unknown): string {
  const path = join(folder, `${name}.json`)
  writeFileSync(path, JSON.stringify(content))
  return path
}

it('offers none when none is given', () => expect(readLanguages('').offered).toEqual([]))
it('offers what a file says', () => expect(readLanguages(file('fine', FINE)).offered).toEqual([{ tag: 'tyz', name: 'Tày', base: 'vi' }]))

it.each([
  ['a parameter is lost', { ...FINE, sentences: { 'Còn {n} điểm': 'Tày' } }, 'Còn {n} điểm'],
  ['a parameter is invented', { ...FINE, sentences: { 'Trang chủ': '{n}' } }, 'Trang chủ'],
  ['it is one of the portal’s own', { ...FINE, tag: 'vi' }, 'twice'],
  ['its base is none', { ...FINE, base: 'fr' }, 'base'],
  ['it has more than a language has', { ...FINE, rule: 1 }, 'rule'],
])('refuses a file when %s', (_, content, said) => expect(() => readLanguages(file('wrong', content))).toThrow(said))

it('refuses the same language twice', () => expect(() => readLanguages(`${file('one', FINE)},${file('two', FINE)}`)).toThrow('twice'))
