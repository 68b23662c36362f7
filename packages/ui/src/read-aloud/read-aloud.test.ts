import { describe, expect, it } from 'vitest'
import { spokenParts } from './spoken-parts.ts'

describe('spokenParts', () => {
  it('joins short sentences and loses no word', () => {
    expect(spokenParts('Một.  Hai!\nBa?')).toEqual(['Một. Hai! Ba?'])
    expect(spokenParts('  ')).toEqual([])
  })
  it('cuts what is too long between words', () => {
    const long = Array.from({ length: 90 }, (_, index) => `chữ${index}`).join(' ')
    const parts = spokenParts(`${long}. Hết.`)
    expect(parts.every((part) => part.length <= 180)).toBe(true)
    expect(parts.join(' ')).toBe(`${long}. Hết.`)
  })
  it('cuts a text without any space too', () => {
    expect(spokenParts('a'.repeat(400)).map((part) => part.length)).toEqual([180, 180, 40])
  })
})
