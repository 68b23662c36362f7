import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lineChanges } from './line-changes.ts'

it('says which lines went and came', () => {
  expect(lineChanges('a\nb\nc', 'a\nc\nd')).toEqual([
    { kind: 'same', text: 'a' },
    { kind: 'gone', text: 'b' },
    { kind: 'same', text: 'c' },
    { kind: 'new', text: 'd' },
  ])
})

it('gives both texts back, whatever they are', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 }).map((all) => all.join('\n'))
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const changes = lineChanges(before, after)
      const without = (kind: 'gone' | 'new') => changes.filter((one) => one.kind !== kind).map(({ text }) => text).join('\n')
      expect([without('new'), without('gone')]).toEqual([before, after])
    }),
  )
})

it('compares no texts that are longer than a person reads', () => expect(lineChanges('a\n'.repeat(3_000), 'a').filter(({ kind }) => kind === 'same')).toEqual([]))
