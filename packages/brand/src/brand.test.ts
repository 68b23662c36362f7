import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brandStyle } from './brand-style.ts'
import { brandsShipped, readBrand } from './read-brand.ts'

const folder = mkdtempSync(join(tmpdir(), 'mc-brand-'))

function written(change: object): string {
  const file = join(folder, 'brand.json')
  writeFileSync(file, JSON.stringify({ ...readBrand('song-lam'), ...change }))
  return file
}

describe('readBrand', () => {
  it('reads two of the project and one from a path', () => {
    expect(brandsShipped()).toEqual(['song-lam', 'thai-nguyen'])
    expect(readBrand('song-lam').name.vi).toBe('Một Cửa Sông Lam')
    expect(readBrand(written({ id: 'other' })).id).toBe('other')
  })
  it('says which there are', () => expect(() => readBrand('nowhere')).toThrow('There are: song-lam, thai-nguyen'))
  it.each([
    ['a colour that is none', { colours: { light: { pine: 'red' }, dark: { pine: '#ffffff' } } }, 'six hexadecimal digits'],
    ['a colour that would end the style', { colours: { light: { pine: '#fff} *{' }, dark: { pine: '#ffffff' } } }, 'six hexadecimal digits'],
    ['a token that is not for brands', { colours: { light: { bad: '#ffffff' }, dark: { bad: '#ffffff' } } }, 'colours.light'],
    ['a colour in one theme alone', { colours: { light: { pine: '#112233' }, dark: {} } }, 'set in dark too'],
    ['a name in one language', { name: { vi: 'Một Cửa' } }, 'name.en'],
  ])('refuses %s', (_what, change, words) => expect(() => readBrand(written(change))).toThrow(words))
})

it('the style sets light, the device’s dark and the chosen dark, in the layer of the tokens', () => {
  const style = brandStyle({ colours: { light: { pine: '#111111' }, dark: { pine: '#eeeeee' } } })
  expect(style).toContain('html:root { --mc-pine: #111111; }')
  expect(style.match(/--mc-pine: #eeeeee;/g)).toHaveLength(2)
  expect(style.indexOf('@layer mc.base, mc.tokens')).toBe(0)
})
