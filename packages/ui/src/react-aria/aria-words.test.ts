import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { ariaMessages } from './aria.messages.ts'
import { ariaWords } from './aria-words.ts'

const read = createRequire(import.meta.url)

/** React Aria's own English words, by part: what it will ask for. */
async function itsWords(): Promise<Record<string, Record<string, unknown>>> {
  const file = read.resolve('react-aria-components/i18n/en-US')
  expect(readFileSync(file, 'utf8')).toContain('listboxLabel')
  const { default: words } = (await import(/* @vite-ignore */ file)) as { default: Record<string, Record<string, unknown>> | { default: Record<string, Record<string, unknown>> } }
  return ('default' in words ? words.default : words) as Record<string, Record<string, unknown>>
}

describe('the words of React Aria', () => {
  it.each(Object.keys(ariaMessages))('%s has all that it asks for', async (part) => {
    const theirs = Object.keys((await itsWords())[part] ?? {})
    expect(theirs.length).toBeGreaterThan(0)
    expect(Object.keys(ariaMessages[part as keyof typeof ariaMessages])).toEqual(expect.arrayContaining(theirs))
  })

  it.each([
    ['vi-VN', { optionCount: 92 }, 'Có 92 lựa chọn.'],
    ['en-GB', { optionCount: 1 }, '1 option.'],
  ])('counts in %s', (locale, params, text) => expect(ariaWords['@react-aria/combobox']?.['countAnnouncement']?.(params, { locale })).toBe(text))

  it('says of an option that it is chosen', () =>
    expect(ariaWords['@react-aria/combobox']?.['focusAnnouncement']?.({ optionText: 'Xã Phú Lương', isSelected: true }, { locale: 'vi-VN' })).toBe('Xã Phú Lương, đã chọn'))
})
